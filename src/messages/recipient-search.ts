import type { SubjectKind } from '../content-model/fields/subject.ts';
import { formatNumber } from '../content-model/text/numbers.ts';

/** Names of the kinds of recipient as headings and choices. */
export const KIND_NAMES: Readonly<Record<SubjectKind, string>> = {
  'cá nhân': 'Cá nhân',
  'tập thể': 'Tập thể',
  'hộ gia đình': 'Hộ gia đình',
};

/** Counted nouns of the kinds: "228 người", "86 tập thể", "42 hộ". */
export const KIND_NOUNS: Readonly<Record<SubjectKind, string>> = {
  'cá nhân': 'người',
  'tập thể': 'tập thể',
  'hộ gia đình': 'hộ',
};

/** What is said while a reader looks for a name, in a decision and in the honour roll. */
export const RECIPIENT_SEARCH_TEXT = {
  found: (count: number, kind: SubjectKind | undefined, all: number) =>
    `Có ${formatNumber(count)} ${kind === undefined ? 'dòng' : KIND_NOUNS[kind]} khớp trong ${formatNumber(all)}. Không cần gõ dấu.`,
  none: 'Không thấy tên này. Thử bớt chữ, hoặc tìm theo đơn vị.',
  noneFiltered: 'Không có dòng nào hợp với các ô đã chọn.',
  marked: 'Dòng tô vàng là tên bạn tìm.',
  all: (count: number) => `Cả danh sách: ${formatNumber(count)} dòng.`,
  reading: 'Đang mở bảng vàng…',
  unreachable: 'Không tải được danh sách. Kiểm tra mạng rồi gõ lại, hoặc tra theo chữ cái bên dưới.',
  more: (count: number) => `Xem thêm ${formatNumber(count)} dòng`,
  posthumous: 'Truy tặng',
  story: 'Đọc bài',
  storyOf: (name: string) => `Đọc bài về ${name}`,
  corrected: 'quyết định đã đính chính',
  decision: (number: string | undefined, date: string | undefined) =>
    `Quyết định ${number === undefined ? 'chưa có số' : `số ${number}`}${date === undefined ? '' : date.startsWith('quý') || /^(?:tháng|năm)/u.test(date) ? `, ${date}` : `, ngày ${date}`}`,
  shown: (shown: number, all: number) => `Đang hiện ${formatNumber(shown)} trong ${formatNumber(all)} dòng.`,
} as const;
