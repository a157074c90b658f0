import type { Place } from '../content-model/reference/catalogues.ts';
import { formatNumber } from '../content-model/text/numbers.ts';

/** Names of the ways of narrowing a search, as headings and choices. */
export const FACET_NAMES = {
  kind: 'Loại bài',
  campaign: 'Đợt thi đua',
  year: 'Năm',
  place: 'Địa phương',
  section: 'Chuyên mục',
  tag: 'Từ khóa',
} as const;

/** Words of the search page; parts of sentences that the page sets in bold are joined in `answer-sentence.ts`. */
export const SEARCH_TEXT = {
  title: 'Tìm kiếm',
  heading: (siteName: string) => `Tìm trên ${siteName}`,
  description: 'Tìm bài theo chữ, có dấu hay không dấu; lọc theo loại bài, đợt thi đua, năm, địa phương, từ khóa.',
  placeholder: 'Gõ có dấu hay không dấu',
  submit: 'Tìm',
  hint: 'Đặt trong ngoặc kép để tìm đúng cụm từ.',
  has: 'Có ',
  results: ' kết quả',
  for: ' cho ',
  including: ', gồm cả chữ có dấu ',
  and: ' và ',
  none: 'Không tìm thấy bài nào',
  noneFiltered: 'Không có bài nào hợp với các mục đã chọn',
  correctedTo: 'Không thấy đúng chữ đã gõ. Đang hiện kết quả cho ',
  didYouMean: 'Có phải bạn tìm ',
  asTyped: (text: string) => `Chỉ tìm đúng “${text}”`,
  filterBy: 'Lọc theo loại bài, nơi, năm',
  filtersOn: (count: number) => `Lọc kết quả (đang chọn ${count})`,
  filters: 'Lọc kết quả',
  showResults: (total: number) => (total === 0 ? 'Đóng phần lọc' : `Xem ${formatNumber(total)} kết quả`),
  activeFilters: 'Đang lọc',
  removeFilter: (facet: string, value: string) => `Bỏ lọc ${facet.toLowerCase()}: ${value}`,
  removeAll: 'Bỏ mọi bộ lọc',
  moreValues: (count: number) => `Xem thêm ${formatNumber(count)} mục`,
  fewerValues: 'Thu gọn',
  findValue: (facet: string) => `Tìm trong ${facet.toLowerCase()}`,
  sort: 'Xếp theo',
  sorts: { relevance: 'Sát nhất', date: 'Mới nhất' },
  more: (count: number) => `Xem thêm ${formatNumber(count)} kết quả`,
  moreFailed: 'Không tải được. Bấm để thử lại.',
  resultList: 'Kết quả',
  inAttachment: 'Trong tệp đính kèm:',
  loading: 'Đang tìm…',
  offline: 'Máy này đang không có mạng nên chưa tìm được. Chữ bạn gõ vẫn còn đây.',
  unreachable: 'Không tải được dữ liệu tìm kiếm. Mạng có thể chập chờn; chữ bạn gõ vẫn còn đây.',
  retry: 'Thử lại',
  adviceTitle: 'Bạn có thể',
  advice: [
    'Bớt chữ: chỉ gõ tên người, tên xã hoặc việc đã làm.',
    'Gõ không dấu nếu chưa chắc dấu nào đúng; gõ tên cũ của xã, huyện cũng được.',
  ],
  adviceFilters: 'Bỏ bớt bộ lọc đang chọn.',
  inRoll: (text: string) => `Tìm “${text}” trong Bảng vàng, nếu đó là tên người hoặc đơn vị được khen.`,
  suggestions: 'Thử tìm',
  recent: 'Bạn tìm gần đây',
  recentNote: 'Chỉ máy này nhớ, không gửi đi đâu.',
  clearRecent: 'Xóa hết',
  stopRecent: 'Không nhớ nữa',
  startRecent: 'Nhớ những lần tìm trên máy này',
} as const;

/** Words of the other ways to a story, for readers without JavaScript, before a search and after a vain one. */
export const LOOK_UP_TEXT = {
  needsScript: 'Ô tìm kiếm cần JavaScript, mà trình duyệt này đang tắt. Bạn vẫn tìm được bài theo những lối dưới đây.',
  archive: 'Mở lưu trữ theo tháng',
  places: 'Theo xã, phường',
  title: 'Hoặc xem theo',
  everything: 'Xem mọi bài, rồi lọc theo loại, nơi, năm, từ khóa',
  kinds: 'Loại bài',
  months: 'Tháng đăng',
  month: (month: string, year: string) => `Tháng ${Number(month)}/${year}`,
  allMonths: 'Mọi tháng, năm',
  topTags: 'Từ khóa',
  allTags: 'Mọi từ khóa',
  more: 'Tra cứu',
} as const;

/** Words of the drop-down under the search box of every page. */
export const SEARCH_BOX_TEXT = {
  label: 'Tìm bài',
  list: 'Gợi ý tìm kiếm',
  stories: 'Bài viết',
  seeAll: (total: number) => (total === 1 ? 'Xem ở trang tìm kiếm' : `Xem tất cả ${formatNumber(total)} kết quả`),
  none: (text: string) => `Chưa thấy bài nào có “${text}”. Bấm Tìm để xem cách khác.`,
  corrected: (text: string) => `Kết quả cho “${text}”:`,
} as const;

/** Words about places that were merged, abolished or renamed. */
export const PLACE_NOTE_TEXT = {
  alsoSearching: (levels: ReadonlySet<Place['level']>, count: number) =>
    count === 1 ? ' Đang tìm cả nơi ấy ngày nay: ' : ` Đang tìm cả các ${[...levels].join(', ')} ngày nay: `,
  madeFrom: ' ngày nay lập từ ',
  former: ' cũ.',
  only: (count: number) => (count === 1 ? 'Chỉ xem bài ở nơi này' : 'Chỉ xem bài ở những nơi này'),
  before: 'trước đây: ',
  today: 'nay là: ',
} as const;
