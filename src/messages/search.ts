import { formatNumber } from '../content-model/text/numbers.ts';

/** Names of the ways of narrowing a search, as headings and choices. */
export const FACET_NAMES = {
  kind: 'Loại bài',
  campaign: 'Đợt thi đua',
  year: 'Năm',
  place: 'Địa phương',
  section: 'Chuyên mục',
  tag: 'Chủ đề',
} as const;

/** What the search says to a reader. */
export const SEARCH_TEXT = {
  found: (total: number) => (total === 0 ? 'Không tìm thấy bài nào.' : `Tìm thấy ${formatNumber(total)} bài.`),
  applied: (text: string) => `Đang hiện kết quả cho “${text}”.`,
  didYouMean: (text: string) => `Có phải bạn tìm “${text}”?`,
  asTyped: (text: string) => `Chỉ tìm đúng “${text}”`,
  suggestions: 'Bạn có thể thử:',
  hint: 'Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ.',
  loading: 'Đang tìm…',
  unreachable: 'Không tải được dữ liệu tìm kiếm. Kiểm tra mạng rồi thử lại.',
  formerly: (names: readonly string[]) => `trước đây: ${names.join(', ')}`,
} as const;
