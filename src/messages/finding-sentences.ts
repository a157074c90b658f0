import type { Finding, FindingCode } from '../content-store/finding.ts';

type Sentence = (args: Readonly<Record<string, string | number>>) => { readonly what: string; readonly remedy: string };

const types: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng “- ”)',
  object: 'các dòng “khóa: giá trị” thụt vào',
  cell: 'chữ hoặc số',
};

const targets: Readonly<Record<string, string>> = {
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

const formats: Readonly<Record<string, string>> = {
  url: 'Viết địa chỉ đầy đủ, bắt đầu bằng https://.',
  email: 'Viết địa chỉ thư như banbientap@example.vn.',
  regex: 'Xem mẫu trong hướng dẫn của trường này; với ảnh và tệp chỉ viết tên tệp nằm cạnh bài, không viết địa chỉ https:// hay “../”.',
};

const yamlReasons: Readonly<Record<string, string>> = {
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

const bodyReasons: Readonly<Record<string, Sentence>> = {
  'less-than': () => ({ what: 'Dấu “<” bị hiểu là đầu một thẻ.', remedy: 'Viết \\< (ví dụ \\<5 tỷ) hoặc viết bằng chữ “dưới 5 tỷ”.' }),
  brace: () => ({ what: 'Dấu “{” bị hiểu là mã lệnh.', remedy: 'Viết \\{ và \\} nếu cần dấu ngoặc nhọn, hoặc bỏ chúng đi.' }),
  attribute: ({ name }) => ({ what: `Thuộc tính của <${name}> viết sai.`, remedy: 'Xem lại ngoặc kép, dấu phẩy, ngoặc vuông, ngoặc nhọn: numbers={[{ "value": 56, "label": "xã" }]}.' }),
  'tag-broken': ({ name }) => ({ what: `Thẻ <${name}> viết chưa xong.`, remedy: 'Kết thúc thẻ bằng “/>”, đặt giá trị trong ngoặc kép: src="anh.jpg".' }),
  'tag-not-closed': ({ name }) => ({ what: `Thẻ <${name}> chưa có thẻ đóng.`, remedy: `Viết <${name} … /> hoặc thêm </${name}> ở cuối.` }),
  'tag-not-open': ({ name }) => ({ what: `Có thẻ đóng </${name}> mà không có thẻ mở.`, remedy: 'Bỏ thẻ đóng này hoặc thêm thẻ mở phía trước.' }),
  'tag-crossed': ({ name }) => ({ what: `Thẻ đóng </${name}> không khớp với thẻ đang mở.`, remedy: 'Đóng thẻ nào mở sau trước, thẻ nào mở trước sau.' }),
  comment: () => ({ what: 'Ghi chú kiểu <!-- … --> không dùng được trong bài.', remedy: 'Viết {/* ghi chú */} hoặc bỏ đi.' }),
  autolink: () => ({ what: 'Địa chỉ đặt trong dấu < > không dùng được.', remedy: 'Viết [chữ hiện ra](https://…) hoặc bỏ dấu < >.' }),
  module: () => ({ what: 'Dòng bắt đầu bằng import hoặc export bị hiểu là mã JavaScript mà viết sai.', remedy: 'Bỏ dòng này; nếu là câu văn, thêm một chữ ở đầu câu.' }),
};

const recipientReasons: Readonly<Record<string, string>> = {
  'no-rows': 'danh sách chưa có dòng nào',
  'yaml-list': 'tệp YAML phải là một danh sách, mỗi người bắt đầu bằng “- ”',
  encoding: 'chữ không phải UTF-8',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'dòng này thừa hoặc thiếu ô so với dòng tên cột',
  CSV_QUOTE_NOT_CLOSED: 'ngoặc kép mở ra mà không đóng',
  CSV_INVALID_CLOSING_QUOTE: 'sau ngoặc kép đóng còn chữ',
  INVALID_OPENING_QUOTE: 'ngoặc kép nằm giữa ô',
};

const contents: Readonly<Record<string, Sentence>> = {
  picture: ({ name, extension }) => ({ what: `Tệp “${name}” không phải ảnh ${extension} thật.`, remedy: 'Mở ảnh trên máy, xuất ra JPEG, PNG hoặc WebP rồi chép đè.' }),
  document: ({ name }) => ({ what: `Tệp “${name}” không phải PDF thật.`, remedy: 'Mở văn bản, chọn Xuất hoặc In ra PDF rồi chép đè; đổi đuôi tên tệp không đủ.' }),
  captions: ({ name }) => ({ what: `Tệp “${name}” không phải phụ đề WebVTT.`, remedy: 'Dòng đầu của tệp phải là WEBVTT.' }),
};

const customs: Readonly<Record<string, Sentence>> = {
  'local-time': ({ value }) => ({ what: `“${value}” không phải ngày giờ có thật.`, remedy: 'Viết dạng 2020-02-25T18:00.' }),
  'precise-date': ({ value }) => ({
    what: `“${value}” không phải một ngày có thật.`,
    remedy: 'Viết 2020-02-25 (ngày), 2020-09 (tháng), 2020-Q3 (quý) hoặc 2020 (năm).',
  }),
  'empty-moment': () => ({ what: 'Mốc này chưa có ngày, cũng chưa gắn với sự kiện nào.', remedy: 'Điền date hoặc anchor, hoặc bỏ cả mốc.' }),
  'row-length': ({ row, cells, columns }) => ({ what: `Hàng ${row} có ${cells} ô mà bảng có ${columns} cột.`, remedy: 'Thêm hoặc bớt ô cho đủ; ô trống viết "".' }),
  'picture-without-alt': () => ({ what: 'Có ảnh mà chưa có lời mô tả thay ảnh.', remedy: 'Điền alt: một câu nói ảnh cho thấy gì.' }),
  'duty-without-agency': () => ({ what: 'Nhiệm vụ này chưa nói ai làm.', remedy: 'Điền agency (mã cơ quan) hoặc who (tên gọi).' }),
};

const unknownFailure: Sentence = () => ({ what: 'Giá trị chưa hợp lệ.', remedy: 'Xem hướng dẫn của trường này.' });
const unknownSyntax: Sentence = () => ({ what: 'Thân bài có chỗ máy không đọc được.', remedy: 'Xem các dấu “<”, “{”, “}” và các khối ở quanh dòng này.' });

const sentences: Readonly<Record<FindingCode, Sentence>> = {
  'asset-missing': ({ name, other }) => ({
    what: `Không thấy tệp “${name}” cạnh bài.`,
    remedy: other ? `Có tệp “${other}”: sửa tên cho khớp từng chữ hoa, chữ thường.` : 'Chép tệp vào thư mục của bài hoặc sửa tên tệp.',
  }),
  'asset-empty': ({ name }) => ({ what: `Tệp “${name}” rỗng (0 byte).`, remedy: 'Chép lại tệp gốc vào thư mục của bài.' }),
  'asset-unreadable': ({ name, kind }) => ({
    what: `Không mở được tệp “${name}”.`,
    remedy: kind === 'picture' ? 'Mở ảnh trên máy, lưu lại thành JPEG rồi chép đè.' : 'Chép lại tệp gốc, xem tệp có mở được trên máy không.',
  }),
  'asset-wrong-content': (args) =>
    args['found'] === 'heic'
      ? { what: `Tệp “${args['name']}” thật ra là ảnh HEIC.`, remedy: 'Mở ảnh, chọn Xuất hoặc Lưu thành JPEG; đổi đuôi tên tệp không đủ.' }
      : (contents[String(args['kind'])] ?? contents['document'] ?? unknownFailure)(args),
  'asset-wrong-type': ({ name, extension, allowed }) => ({
    what: `Tệp “${name}” thuộc loại ${extension || 'không rõ'}, trang không dùng được.`,
    remedy: /hei[cf]/iu.test(String(extension))
      ? 'Ảnh HEIC từ điện thoại: mở ảnh, chọn Xuất hoặc Lưu thành JPEG rồi chép lại.'
      : `Dùng một trong các loại: ${allowed}.`,
  }),
  'block-inline': ({ name }) => ({ what: `Khối <${name}> nằm giữa đoạn chữ.`, remedy: 'Đặt khối trên một dòng riêng, để trống một dòng ở trên và ở dưới.' }),
  'block-children': ({ name }) => ({ what: `<${name}> không chứa chữ ở giữa hai thẻ.`, remedy: `Viết <${name} … /> và để nội dung trong các thuộc tính.` }),
  'block-unknown': ({ name, known, suggestion }) => ({
    what: `Không có khối <${name}>.`,
    remedy: `${suggestion ? `Có phải <${suggestion}>? ` : ''}Các khối có thể dùng: ${known}.`,
  }),
  'body-empty': () => ({ what: 'Bài chưa có nội dung.', remedy: 'Viết phần thân bài dưới dòng “---”.' }),
  'body-heading-one': () => ({ what: 'Thân bài có tiêu đề cấp một (#).', remedy: 'Tiêu đề bài đã là cấp một; dùng ## và ###.' }),
  'body-html': ({ name }) => ({ what: `Thẻ <${name}> không dùng được trong bài.`, remedy: 'Viết bằng Markdown hoặc dùng một khối có sẵn.' }),
  'body-link': ({ href }) => ({ what: `Liên kết “${href}” không dẫn tới đâu.`, remedy: 'Dùng đường dẫn trong trang như /tin-tuc/ten-bai/ hoặc địa chỉ đầy đủ https://…' }),
  'body-link-protocol': ({ href }) => ({ what: `Liên kết “${href}” thuộc loại không an toàn.`, remedy: 'Chỉ dùng https://, http://, mailto: và tel:.' }),
  'body-inline-picture': ({ name }) => ({ what: `Ảnh “${name}” nằm giữa đoạn chữ.`, remedy: 'Đặt ảnh thành một dòng riêng, để trống một dòng ở trên và ở dưới.' }),
  'body-module-file': ({ name }) => ({
    what: `Bài có mã JavaScript nên không dùng được ảnh hay tệp “${name}” viết kiểu Markdown.`,
    remedy: 'Dùng khối <Picture … /> hoặc <DocumentCard … />.',
  }),
  'body-syntax': (args) => {
    const { what, remedy } = (bodyReasons[String(args['reason'])] ?? unknownSyntax)(args);
    return { what: args['text'] ? `${what} Dòng ấy: “${args['text']}”` : what, remedy };
  },
  'catalogue-cycle': ({ circle }) => ({ what: `Danh mục đi vòng tròn: ${circle}.`, remedy: 'Sửa parent hoặc successors ở một trong các dòng này.' }),
  'catalogue-duplicate': ({ id }) => ({ what: `Mã “${id}” có hai lần trong danh mục.`, remedy: 'Mỗi mã chỉ dùng cho một dòng: đổi mã của dòng sau.' }),
  'catalogue-missing': () => ({ what: 'Thiếu tệp này.', remedy: 'Chép lại tệp từ bản mẫu hoặc tạo tệp mới theo hướng dẫn.' }),
  custom: (args) => (customs[String(args['reason'])] ?? unknownFailure)(args),
  'date-order': ({ first, second }) => ({ what: `Thứ tự thời gian ngược: ${second} đứng trước ${first}.`, remedy: 'Xem lại hai mốc này.' }),
  'folder-unknown': ({ name, suggestion, known }) => ({
    what: `“${name}” không phải thư mục hay danh mục mà trang đọc.`,
    remedy: suggestion ? `Có phải “${suggestion}”?` : `Các tên được dùng: ${known}.`,
  }),
  'front-matter-missing': () => ({ what: 'Tệp không bắt đầu bằng phần khai báo giữa hai dòng “---”.', remedy: 'Thêm phần khai báo với ít nhất title, state, publishedAt.' }),
  gap: () => ({ what: 'Còn để trống.', remedy: 'Điền khi có thông tin; trang vẫn đăng được và ghi “chưa có”.' }),
  'not-a-folder-entry': () => ({ what: 'Tệp bài nằm sai chỗ.', remedy: 'Mỗi bài là một thư mục: <loại bài>/<năm>/<tên-bài>/index.mdx.' }),
  'place-not-valid': ({ place, id, date, from, until, instead }) => ({
    what: `${place} (${id}) không mang tên này vào ngày ${date}${from ? `; có từ ${from}` : ''}${until ? `; đến hết ${until}` : ''}.`,
    remedy: instead ? `Dùng mã còn hiệu lực vào ngày ấy: ${instead}.` : 'Chọn địa danh còn hiệu lực vào ngày đăng của bài.',
  }),
  'recipients-duplicate-order': ({ order }) => ({ what: `Số thứ tự ${order} có hai lần trong danh sách.`, remedy: 'Đánh lại số thứ tự như trong quyết định.' }),
  'recipients-format': ({ reason }) => ({
    what: `Không đọc được danh sách (${recipientReasons[String(reason)] ?? reason}).`,
    remedy: 'Tệp CSV lưu dạng UTF-8: dòng đầu là tên cột, các ô cách nhau bằng dấu phẩy; ô có dấu phẩy đặt trong ngoặc kép, mọi dòng đủ số ô.',
  }),
  'reference-missing': ({ target, value, suggestion }) => ({
    what: `Không có ${targets[String(target)] ?? target} nào mang mã “${value}”.`,
    remedy: suggestion ? `Có phải “${suggestion}”?` : 'Kiểm tra mã, hoặc thêm mục này trước.',
  }),
  'reference-unpublished': ({ value }) => ({ what: `“${value}” chưa đăng nên chưa hiện trên trang.`, remedy: 'Không cần sửa nếu bài ấy sắp đăng; nếu không, bỏ dòng này.' }),
  'slug-duplicate': ({ slug, other }) => ({ what: `Tên bài “${slug}” đã dùng ở ${other}.`, remedy: 'Đổi tên thư mục của một trong hai bài.' }),
  'slug-form': ({ slug }) => ({ what: `Tên thư mục “${slug}” không làm địa chỉ được.`, remedy: 'Dùng chữ thường không dấu, số và gạch ngang, ví dụ le-phat-dong-2020.' }),
  'slug-former-taken': ({ slug, owner }) => ({ what: `Địa chỉ cũ “${slug}” đang thuộc về ${owner}.`, remedy: 'Bỏ địa chỉ cũ này ở một trong hai bài.' }),
  'slug-reserved': ({ slug }) => ({ what: `Địa chỉ “${slug}” là của chính trang web.`, remedy: 'Chọn một tên khác, ví dụ thêm một chữ nữa.' }),
  'state-missing': () => ({ what: 'Bài chưa ghi trạng thái nên được coi là nháp.', remedy: 'Thêm state: nháp, chờ duyệt hoặc đã duyệt.' }),
  'text-encoding': () => ({
    what: 'Chữ trong tệp không phải UTF-8.',
    remedy: 'Lưu lại tệp dạng UTF-8 (trong Notepad: Lưu thành, Mã hóa UTF-8; trong Excel: CSV UTF-8).',
  }),
  'value-enum': ({ value, allowed, suggestion }) => ({
    what: `“${value}” không phải giá trị được dùng ở đây.`,
    remedy: suggestion ? `Có phải “${suggestion}”? Các giá trị: ${allowed}.` : `Chọn một trong: ${allowed}.`,
  }),
  'value-format': ({ value, format }) => ({ what: `“${value}” chưa đúng dạng.`, remedy: formats[String(format)] ?? 'Xem hướng dẫn của trường này.' }),
  'value-missing': ({ expected, allowed }) => ({
    what: 'Thiếu thông tin bắt buộc này.',
    remedy: allowed ? `Chọn một trong: ${allowed}.` : `Điền ${types[String(expected)] ?? 'giá trị'} vào đây.`,
  }),
  'value-too-big': ({ maximum, origin }) => ({ what: 'Dài hoặc lớn quá mức.', remedy: origin === 'string' ? `Rút gọn còn nhiều nhất ${maximum} ký tự.` : `Nhiều nhất ${maximum}.` }),
  'value-too-small': ({ minimum, origin, inclusive }) => {
    if (origin === 'string') return { what: 'Để trống.', remedy: 'Điền nội dung, hoặc bỏ hẳn dòng này nếu không bắt buộc.' };
    if (origin === 'array') return { what: 'Danh sách còn thiếu.', remedy: `Cần ít nhất ${minimum} mục.` };
    return { what: 'Số nhỏ quá mức.', remedy: inclusive ? `Nhỏ nhất là ${minimum}.` : `Phải lớn hơn ${minimum}.` };
  },
  'value-type': ({ expected, value }) => ({
    what: value ? `Giá trị ${value} không đúng loại.` : 'Giá trị không đúng loại.',
    remedy: `Chỗ này cần ${types[String(expected)] ?? 'một giá trị khác'}.`,
  }),
  'value-unknown-key': ({ key, suggestion }) => ({
    what: `Không có trường “${key}”.`,
    remedy: suggestion ? `Có phải “${suggestion}”?` : 'Sửa lỗi gõ, hoặc bỏ dòng này.',
  }),
  'yaml-syntax': ({ reason }) => ({
    what: `Phần khai báo sai cú pháp YAML (${yamlReasons[String(reason)] ?? reason}).`,
    remedy: 'Xem dấu hai chấm, thụt dòng và ngoặc kép ở dòng này; chữ có dấu “:” đặt trong ngoặc kép.',
  }),
};

/** The Vietnamese sentences for a finding: what is wrong and what to do. */
export function describeFinding(finding: Finding): { readonly what: string; readonly remedy: string } {
  return sentences[finding.code](finding.args);
}
