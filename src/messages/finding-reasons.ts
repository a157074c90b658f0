/** The two sentences of a finding, made from its arguments: what is wrong, and what to do. */
export type Sentence = (args: Readonly<Record<string, string | number>>) => {
  readonly what: string;
  readonly remedy: string;
};

/** What a field wants, by the type that the schema expects. */
export const types: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng “- ”)',
  object: 'các dòng “khóa: giá trị” thụt vào',
  cell: 'chữ hoặc số',
};

/** What a reference points to, by its target. */
export const targets: Readonly<Record<string, string>> = {
  'bai-viet': 'bài',
  'tin-tuc': 'bài trong tin-tuc',
  'dot-thi-dua': 'đợt thi đua',
  'dien-hinh': 'bài điển hình',
  'nguoi-tot-viec-tot': 'bài người tốt, việc tốt',
  'ket-qua': 'bài kết quả',
  'khen-thuong': 'quyết định khen thưởng',
  'chuyen-muc': 'chuyên mục',
  'dia-danh': 'địa danh',
  'co-quan': 'cơ quan',
  'tac-gia': 'tác giả',
  'loat-bai': 'loạt bài',
  'linh-vuc': 'lĩnh vực',
  'hinh-thuc-khen-thuong': 'hình thức khen thưởng',
};

/** What to do about a wrong form, by its name. */
export const formats: Readonly<Record<string, string>> = {
  url: 'Viết địa chỉ đầy đủ, bắt đầu bằng https://.',
  email: 'Viết địa chỉ thư như banbientap@example.vn.',
  regex:
    'Xem mẫu trong hướng dẫn của trường này; với ảnh và tệp chỉ viết tên tệp nằm cạnh bài, không viết địa chỉ https:// hay “../”.',
};

/** Why YAML cannot be read, by the error code of its parser. */
export const yamlReasons: Readonly<Record<string, string>> = {
  ALIAS: 'dấu “*” đứng đầu giá trị được hiểu là lời gọi lại một mục khác',
  BAD_INDENT: 'thụt dòng chưa thẳng hàng',
  BAD_SCALAR_START: 'giá trị bắt đầu bằng @, % hoặc dấu nháy ngược mà không đặt trong ngoặc kép',
  BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng hoặc thụt dòng sai',
  DUPLICATE_KEY: 'một khóa viết hai lần',
  MISSING_CHAR: 'thiếu dấu đóng ngoặc kép hoặc ngoặc vuông',
  MULTILINE_IMPLICIT_KEY: 'ngoặc kép chưa đóng hoặc khóa kéo qua nhiều dòng',
  UNEXPECTED_TOKEN: 'thừa chữ sau ngoặc kép đóng hoặc thụt dòng sai',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab, YAML chỉ nhận dấu cách',
};

/** Why a body cannot be read. */
export const bodyReasons: Readonly<Record<string, Sentence>> = {
  'less-than': () => ({
    what: 'Dấu “<” bị hiểu là đầu một thẻ.',
    remedy: 'Viết \\< (ví dụ \\<5 tỷ) hoặc viết bằng chữ “dưới 5 tỷ”.',
  }),
  brace: () => ({
    what: 'Dấu “{” bị hiểu là mã lệnh.',
    remedy: 'Viết \\{ và \\} nếu cần dấu ngoặc nhọn, hoặc bỏ chúng đi.',
  }),
  program: () => ({
    what: 'Thân bài có mã lệnh, mà mã lệnh chạy trên máy dựng trang.',
    remedy: 'Bỏ dòng import, export và phần mã trong ngoặc nhọn; nếu thật cần, nhờ người quản trị máy sửa thẳng tệp.',
  }),
  attribute: ({ name }) => ({
    what: `Thuộc tính của <${name}> viết sai.`,
    remedy: 'Xem lại ngoặc kép, dấu phẩy, ngoặc vuông, ngoặc nhọn: numbers={[{ "value": 56, "label": "xã" }]}.',
  }),
  'tag-broken': ({ name }) => ({
    what: `Thẻ <${name}> viết chưa xong.`,
    remedy: 'Kết thúc thẻ bằng “/>”, đặt giá trị trong ngoặc kép: src="anh.jpg".',
  }),
  'tag-not-closed': ({ name }) => ({
    what: `Thẻ <${name}> chưa có thẻ đóng.`,
    remedy: `Viết <${name} … /> hoặc thêm </${name}> ở cuối.`,
  }),
  'tag-not-open': ({ name }) => ({
    what: `Có thẻ đóng </${name}> mà không có thẻ mở.`,
    remedy: 'Bỏ thẻ đóng này hoặc thêm thẻ mở phía trước.',
  }),
  'tag-crossed': ({ name }) => ({
    what: `Thẻ đóng </${name}> không khớp với thẻ đang mở.`,
    remedy: 'Đóng thẻ nào mở sau trước, thẻ nào mở trước sau.',
  }),
  comment: () => ({
    what: 'Ghi chú kiểu <!-- … --> không dùng được trong bài.',
    remedy: 'Viết {/* ghi chú */} hoặc bỏ đi.',
  }),
  autolink: () => ({
    what: 'Địa chỉ đặt trong dấu < > không dùng được.',
    remedy: 'Viết [chữ hiện ra](https://…) hoặc bỏ dấu < >.',
  }),
  module: () => ({
    what: 'Dòng bắt đầu bằng import hoặc export bị hiểu là mã JavaScript mà viết sai.',
    remedy: 'Bỏ dòng này; nếu là câu văn, thêm một chữ ở đầu câu.',
  }),
};

/** Why a list of recipients cannot be read. */
export const recipientReasons: Readonly<Record<string, string>> = {
  'no-rows': 'danh sách chưa có dòng nào',
  'yaml-list': 'tệp YAML phải là một danh sách, mỗi người bắt đầu bằng “- ”',
  encoding: 'chữ không phải UTF-8',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'dòng này thừa hoặc thiếu ô so với dòng tên cột',
  CSV_QUOTE_NOT_CLOSED: 'ngoặc kép mở ra mà không đóng',
  CSV_INVALID_CLOSING_QUOTE: 'sau ngoặc kép đóng còn chữ',
  INVALID_OPENING_QUOTE: 'ngoặc kép nằm giữa ô',
};

/** A file that is not what its name says, by the kind that was wanted. */
export const contents: Readonly<Record<string, Sentence>> = {
  picture: ({ name, extension }) => ({
    what: `Tệp “${name}” không phải ảnh ${extension} thật.`,
    remedy: 'Mở ảnh trên máy, xuất ra JPEG, PNG hoặc WebP rồi chép đè.',
  }),
  document: ({ name }) => ({
    what: `Tệp “${name}” không phải PDF thật.`,
    remedy: 'Mở văn bản, chọn Xuất hoặc In ra PDF rồi chép đè; đổi đuôi tên tệp không đủ.',
  }),
  captions: ({ name }) => ({
    what: `Tệp “${name}” không phải phụ đề WebVTT.`,
    remedy: 'Dòng đầu của tệp phải là WEBVTT.',
  }),
};

/** Rules of our own, by their codes in the schemas. */
export const customs: Readonly<Record<string, Sentence>> = {
  'local-time': ({ value }) => ({
    what: `“${value}” không phải ngày giờ có thật.`,
    remedy: 'Viết dạng 2020-02-25T18:00.',
  }),
  'precise-date': ({ value }) => ({
    what: `“${value}” không phải một ngày có thật.`,
    remedy: 'Viết 2020-02-25 (ngày), 2020-09 (tháng), 2020-Q3 (quý) hoặc 2020 (năm).',
  }),
  'empty-moment': () => ({
    what: 'Mốc này chưa có ngày, cũng chưa gắn với sự kiện nào.',
    remedy: 'Điền date hoặc anchor, hoặc bỏ cả mốc.',
  }),
  'row-length': ({ row, cells, columns }) => ({
    what: `Hàng ${row} có ${cells} ô mà bảng có ${columns} cột.`,
    remedy: 'Thêm hoặc bớt ô cho đủ; ô trống viết "".',
  }),
  'picture-without-alt': () => ({
    what: 'Có ảnh mà chưa có lời mô tả thay ảnh.',
    remedy: 'Điền alt: một câu nói ảnh cho thấy gì.',
  }),
  'duty-without-agency': () => ({
    what: 'Nhiệm vụ này chưa nói ai làm.',
    remedy: 'Điền agency (mã cơ quan) hoặc who (tên gọi).',
  }),
};
