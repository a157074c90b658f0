import { formatNumber } from '../content-model/text/numbers.ts';

/** The words of the writing form and its dialogs. */
export const FORM_TEXT = {
  required: '(bắt buộc)',
  desirable: 'Nên có',
  none: '(chưa chọn)',
  add: (label: string) => `Thêm ${lowerFirst(label).replace(/^các /u, '')}`,
  addWord: 'Thêm',
  removeGroup: (label: string) => `Bỏ ${lowerFirst(label)}`,
  itemName: (label: string, place: number) => `${label}, mục ${place}`,
  up: 'Lên',
  down: 'Xuống',
  remove: 'Xóa',
  removed: (name: string) => `Đã xóa ${lowerFirst(name)}.`,
  undo: 'Lấy lại',
  undone: (name: string) => `Đã lấy lại ${lowerFirst(name)}.`,
  empty: 'chưa viết gì',
  countLeft: (left: number) =>
    left >= 0 ? `Còn ${formatNumber(left)} ký tự` : `Dài quá ${formatNumber(-left)} ký tự, hãy viết gọn lại`,
  notNumber: 'Chưa đọc được con số này. Viết ví dụ 1.234,5 hoặc 1234,5.',
  readAs: (value: number) => `Máy hiểu là ${formatNumber(value, 6)}.`,
  defaultChoice: (word: string) => `${word} (mặc định)`,
  missing: (label: string) => `Chưa điền ${lowerFirst(label)}.`,
  ok: 'Xong',
  cancel: 'Thôi',
} as const;

/** Words of a date that may be known only to the month, quarter or year. */
export const DATE_TEXT = {
  precision: 'Biết chính xác đến',
  precisions: { none: 'chưa rõ', day: 'ngày', month: 'tháng', quarter: 'quý', year: 'năm' },
  day: 'Ngày',
  month: 'Tháng',
  quarter: 'Quý',
  year: 'Năm',
  months: Array.from({ length: 12 }, (_, index) => `tháng ${index + 1}`),
  quarters: ['quý I', 'quý II', 'quý III', 'quý IV'],
} as const;

/** Words of the fields that choose something of the catalogues or a story. */
export const REFERENCE_TEXT = {
  hint: 'Gõ vài chữ, có dấu hay không dấu, rồi chọn trong danh sách.',
  unknown: (id: string) => `Không thấy mã “${id}” trong danh mục. Hãy chọn lại.`,
  clear: (label: string) => `Bỏ chọn ${label}`,
  chosen: (label: string) => `Đã chọn ${label}.`,
  taken: (label: string) => `Đã bỏ ${label}.`,
  found: (count: number) =>
    count === 0 ? 'Không thấy tên nào như vậy. Thử bớt chữ.' : `${formatNumber(count)} kết quả.`,
  failed: 'Chưa lấy được danh sách. Kiểm tra kết nối rồi gõ lại.',
  list: (label: string) => `Danh sách cho ${label}`,
} as const;

/** Words of the fields that name a file beside the story. */
export const FILE_TEXT = {
  upload: 'Tải tệp lên…',
  uploadPicture: 'Tải ảnh lên…',
  drop: 'hoặc kéo thả vào đây, hoặc dán (Ctrl+V)',
  uploading: (name: string) => `Đang tải “${name}” lên…`,
  uploaded: (name: string) => `Đã tải lên, tên tệp là ${name}.`,
  failed: (name: string) =>
    `Chưa tải được “${name}”. Kiểm tra kết nối rồi thử lại; tệp trên máy của bạn vẫn còn nguyên.`,
  missing: (name: string) => `${name} (không thấy cạnh bài)`,
  beside: 'Ảnh đã có cạnh bài',
  use: (name: string) => `Dùng ảnh ${name}`,
  change: 'Đổi ảnh khác…',
  keep: 'Giữ ảnh này',
} as const;

/** Words of the focal point and the crops that it decides. */
export const FOCUS_TEXT = {
  title: 'Tâm ảnh và các khuôn cắt',
  hint: 'Bấm vào điều quan trọng nhất trong ảnh, hoặc dùng phím mũi tên (giữ Shift để đi bước dài).',
  slider: 'Tâm ảnh',
  place: (left: number, top: number) => `ngang ${left}%, dọc ${top}%`,
  middle: 'Về giữa ảnh',
  shapes: {
    full: 'Trong bài: cả ảnh',
    the: 'Danh sách, trang nhất: khuôn 3:2',
    vuong: 'Chân dung: khuôn vuông',
    card: 'Thẻ khi chia sẻ liên kết',
  },
} as const;

/** Said where a picture's words tell of a child and no guardian's consent is recorded. */
export const CHILD_WARNING = (word: string): string =>
  `Lời ảnh có chữ “${word}”: nếu ảnh cho thấy trẻ em, hãy chắc người giám hộ đã đồng ý cho đăng, hoặc chọn ảnh không rõ mặt.`;

/** Words of a table's cells. */
export const GRID_TEXT = {
  cell: (row: number, column: string) => `Hàng ${row}, cột ${column}`,
  column: (place: number) => `cột ${place}`,
  extra: 'Cột thừa',
  row: (place: number) => `hàng ${place}`,
  actions: 'Việc với hàng',
  addRow: 'Thêm hàng',
  removeColumn: (name: string) => `Xóa các ô của ${name}`,
} as const;

/** Headings of the parts of a story's form. */
export const SECTION_TEXT = {
  essentials: 'Những điều chính',
  campaign: 'Đợt thi đua này',
  subject: 'Người, tập thể được nói tới',
  results: 'Số liệu',
  decision: 'Quyết định khen thưởng',
  times: 'Các mốc thời gian',
  duties: 'Phân công và khen thưởng',
  places: 'Nơi chốn, cơ quan, đợt thi đua',
  threads: 'Từ khóa, loạt bài, tin liên quan',
  documents: 'Văn bản, bản thu, nguồn',
  others: 'Khác',
  missing: (labels: readonly string[]) => `còn thiếu: ${labels.map(lowerFirst).join(', ')}`,
  filled: (count: number) => (count === 0 ? 'chưa điền' : `đã điền ${count}`),
} as const;

/** The words with a small first letter, unless they begin with an acronym. */
function lowerFirst(words: string): string {
  return /^\p{Lu}{2}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
