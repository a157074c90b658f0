import type { BlockName } from '../content-model/blocks/block-schemas.ts';

/** The names of the blocks and when to use each, as the menu of the body editor tells it. */
export const BLOCK_WORDS: Readonly<Record<BlockName, { readonly name: string; readonly use: string }>> = {
  Picture: { name: 'Ảnh', use: 'Một tấm ảnh có chú thích và nguồn.' },
  Gallery: { name: 'Bộ ảnh', use: 'Từ hai ảnh trở lên về cùng một việc.' },
  PullQuote: { name: 'Lời trích lớn', use: 'Một câu đáng nhớ, in to giữa bài.' },
  FactBox: { name: 'Khung tóm lược', use: 'Các điều chính, mỗi điều một dòng.' },
  Timeline: { name: 'Dòng thời gian', use: 'Các mốc theo thứ tự ngày.' },
  DataTable: { name: 'Bảng số liệu', use: 'Bảng có tên, có nguồn, số canh phải.' },
  BarChart: { name: 'Biểu đồ thanh', use: 'So hơn kém, so với mục tiêu.' },
  LineChart: { name: 'Biểu đồ đường', use: 'Một con số đổi theo thời gian.' },
  KeyNumbers: { name: 'Con số chính', use: 'Từ một đến sáu con số in to.' },
  DocumentCard: { name: 'Thẻ văn bản', use: 'Công văn, quyết định kèm tệp PDF.' },
  Video: { name: 'Phim', use: 'Một đoạn phim nằm cạnh bài.' },
  Audio: { name: 'Bản thu', use: 'Một đoạn tiếng để bạn đọc nghe.' },
  PersonCard: { name: 'Thẻ nhân vật', use: 'Tên, vai trò, ảnh của một người hay tập thể.' },
  CallOut: { name: 'Khung lưu ý', use: 'Điều cần biết, điều dễ nhầm, hạn chót.' },
  RelatedStory: { name: 'Bài liên quan', use: 'Dẫn sang một bài khác trên trang.' },
};

/** The words of the body editor's tools. */
export const BODY_TOOLS = {
  label: 'Công cụ viết bài',
  tableLabel: 'Công cụ cho bảng',
  text: 'Nội dung bài',
  undo: 'Hoàn tác',
  redo: 'Làm lại',
  strong: 'Đậm',
  em: 'Nghiêng',
  paragraph: 'Đoạn văn',
  heading2: 'Tiêu đề',
  heading3: 'Tiêu đề nhỏ',
  heading4: 'Tiêu đề nhỏ nữa',
  bullets: 'Danh sách',
  numbers: 'Đánh số',
  quote: 'Khối trích',
  link: 'Liên kết',
  footnote: 'Chú thích',
  table: 'Bảng',
  picture: 'Ảnh',
  blocks: 'Thêm khối',
  more: 'Kiểu khác',
  strike: 'Gạch bỏ',
  sup: 'Chữ nâng lên (m²)',
  sub: 'Chữ hạ xuống (H₂O)',
  rule: 'Đường ngăn',
  plain: 'Bỏ mọi định dạng',
  rowBelow: 'Thêm hàng dưới',
  rowAbove: 'Thêm hàng trên',
  columnAfter: 'Thêm cột phải',
  columnBefore: 'Thêm cột trái',
  alignLeft: 'Canh trái',
  alignRight: 'Canh phải',
  deleteRow: 'Xóa hàng',
  deleteColumn: 'Xóa cột',
  deleteTable: 'Xóa bảng',
} as const;

/** The words on the cards of blocks and the small signs in the text. */
export const BODY_CARDS = {
  edit: 'Sửa',
  up: 'Lên',
  down: 'Xuống',
  remove: 'Xóa',
  comment: 'Lời nhắn trong tệp, bạn đọc không thấy',
  definition: 'Địa chỉ của liên kết',
  footnote: 'Chú thích',
  footnoteBack: 'Về chỗ ghi',
  noAlt: 'Ảnh chưa có lời mô tả.',
  incomplete: 'Khối còn thiếu hoặc có chỗ sai: bấm Sửa để điền.',
  empty: 'Chưa điền gì.',
} as const;

/** The dialog that asks for the address of a link. */
export const LINK_DIALOG = {
  title: 'Liên kết',
  address: 'Địa chỉ',
  hint: 'Trang khác: https://… Trang của ta: /tin-tuc/ten-bai/. Tệp cạnh bài: ten-tep.pdf',
  words: 'Chữ hiện trong bài',
  confirm: 'Đặt liên kết',
  remove: 'Bỏ liên kết',
  cancel: 'Thôi',
  unsafe: 'Địa chỉ này không mở được từ trang. Hãy dùng địa chỉ bắt đầu bằng https://, mailto: hoặc tel:.',
  nowhere:
    'Địa chỉ này không dẫn tới đâu. Trang của ta bắt đầu bằng dấu /, trang khác bằng https://, tệp phải có đuôi như .pdf.',
} as const;

/** What is told after something was pasted or dropped. */
export const PASTE_WORDS = {
  reading: 'Đang đọc nội dung vừa dán…',
  failed: 'Chưa đọc được định dạng của nội dung vừa dán; chữ được dán không kèm định dạng.',
  uploading: 'Đang nhận ảnh…',
  uploadFailed: 'Chưa nhận được ảnh vừa thả. Hãy thử lại bằng nút Ảnh.',
  left: 'Đã dán. Xin xem lại:',
  close: 'Đóng',
} as const;

/** The name of a block's card for screen readers: “Khối Ảnh”. */
export function blockLabel(name: string): string {
  return `Khối ${name.toLocaleLowerCase('vi')}`;
}

/** The head of a block that holds text, with its kind where it is not the usual one: “Khung lưu ý: hạn chót”. */
export function containerHead(name: string, tone: unknown): string {
  return typeof tone === 'string' && !name.toLocaleLowerCase('vi').endsWith(tone) ? `${name}: ${tone}` : name;
}

/** A button's name with what it is about: “Xóa khối ảnh”. */
export function blockDeed(deed: string, name: string): string {
  return `${deed} khối ${name.toLocaleLowerCase('vi')}`;
}

/** The head of a footnote: “Chú thích 2”, or that nothing refers to it. */
export function footnoteHead(number: string): string {
  return number === '' ? 'Chú thích chưa có chỗ ghi trong bài' : `Chú thích ${number}`;
}

/** A list shortened for a card: “3 hàng, 4 cột”. */
export function tableSize(rows: number, columns: number): string {
  return `${rows} hàng, ${columns} cột`;
}

/** How many more items a card does not show. */
export function andMore(count: number): string {
  return `và ${count} mục nữa`;
}

/** The sentences that tell why a body opens as text that can only be read; `name` is the tag in question. */
export const REFUSAL_SENTENCES: Readonly<Record<string, (name: string) => string>> = {
  module: () => 'Bài có dòng import hoặc export, tức là có mã chạy.',
  expression: () => 'Bài có biểu thức trong dấu { } phải chạy mới có kết quả.',
  'block-unknown': (name) => `Không có khối <${name}>.`,
  'block-expression': (name) => `Khối <${name}> có giá trị phải chạy mới có kết quả.`,
  'block-in-text': (name) =>
    `Khối${name ? ` <${name}>` : ''} nằm giữa dòng chữ, trong danh sách hoặc trong khối trích.`,
  'block-with-text': (name) => `Khối <${name}> có chữ bên trong, mà khối này không nhận chữ.`,
  html: (name) => `Thẻ <${name}> không dùng được trong bài.`,
  'inline-picture': () => 'Có ảnh nằm giữa dòng chữ.',
  'footnote-inside': () => 'Có chú thích nằm trong danh sách hoặc trong khối.',
  syntax: () => 'Có dấu < hoặc { chưa đóng, máy không đọc được.',
  other: () => 'Có cách viết mà khung soạn thảo chưa giữ được.',
};

/** Why a body opens as text that can only be read, with the line in the body. */
export function refusalSentence(code: string, name: string, line: number): string {
  const what = REFUSAL_SENTENCES[code] ?? (() => 'Có cách viết mà khung soạn thảo chưa giữ được.');
  return `Dòng ${line}: ${what(name)}`;
}
