import type { Finding, FindingCode } from '../content-store/finding.ts';

type Sentence = (args: Readonly<Record<string, string | number>>) => { readonly what: string; readonly remedy: string };

const types: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng “- ”)',
  object: 'các dòng “khóa: giá trị” thụt vào',
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
  regex: 'Xem mẫu trong hướng dẫn của trường này; tên tệp và mã không có dấu “/” ở đầu, không có “..”.',
};

const customs: Readonly<Record<string, Sentence>> = {
  'local-time': ({ value }) => ({ what: `“${value}” không phải ngày giờ có thật.`, remedy: 'Viết dạng 2020-02-25T18:00.' }),
  'precise-date': ({ value }) => ({
    what: `“${value}” không phải một ngày có thật.`,
    remedy: 'Viết 2020-02-25 (ngày), 2020-09 (tháng), 2020-Q3 (quý) hoặc 2020 (năm).',
  }),
  'empty-moment': () => ({ what: 'Mốc này chưa có ngày, cũng chưa gắn với sự kiện nào.', remedy: 'Điền date hoặc anchor, hoặc bỏ cả mốc.' }),
  'duty-without-agency': () => ({ what: 'Nhiệm vụ này chưa nói ai làm.', remedy: 'Điền agency (mã cơ quan) hoặc who (tên gọi).' }),
};

const sentences: Readonly<Record<FindingCode, Sentence>> = {
  'asset-missing': ({ name, other }) => ({
    what: `Không thấy tệp “${name}” cạnh bài.`,
    remedy: other ? `Có tệp “${other}”: sửa tên cho khớp từng chữ hoa, chữ thường.` : 'Chép tệp vào thư mục của bài hoặc sửa tên tệp.',
  }),
  'asset-unreadable': ({ name }) => ({ what: `Không mở được tệp ảnh “${name}”.`, remedy: 'Mở ảnh trên máy, lưu lại thành JPEG rồi chép đè.' }),
  'asset-wrong-type': ({ name, extension, allowed }) => ({
    what: `Tệp “${name}” thuộc loại ${extension || 'không rõ'}, trang không dùng được.`,
    remedy: /hei[cf]/iu.test(String(extension))
      ? 'Ảnh HEIC từ điện thoại: mở ảnh, chọn Xuất hoặc Lưu thành JPEG rồi chép lại.'
      : `Dùng một trong các loại: ${allowed}.`,
  }),
  'block-children': ({ name }) => ({ what: `<${name}> không chứa chữ ở giữa hai thẻ.`, remedy: `Viết <${name} … /> và để nội dung trong các thuộc tính.` }),
  'block-unknown': ({ name, known }) => ({ what: `Không có khối <${name}>.`, remedy: `Các khối có thể dùng: ${known}.` }),
  'body-empty': () => ({ what: 'Bài chưa có nội dung.', remedy: 'Viết phần thân bài dưới dòng “---”.' }),
  'body-heading-one': () => ({ what: 'Thân bài có tiêu đề cấp một (#).', remedy: 'Tiêu đề bài đã là cấp một; dùng ## và ###.' }),
  'body-html': ({ name }) => ({ what: `Thẻ <${name}> không dùng được trong bài.`, remedy: 'Viết bằng Markdown hoặc dùng một khối có sẵn.' }),
  'body-link': ({ href }) => ({ what: `Liên kết “${href}” không dẫn tới đâu.`, remedy: 'Dùng đường dẫn trong trang như /tin-tuc/ten-bai/ hoặc địa chỉ đầy đủ https://…' }),
  'body-link-protocol': ({ href }) => ({ what: `Liên kết “${href}” thuộc loại không an toàn.`, remedy: 'Chỉ dùng https://, http://, mailto: và tel:.' }),
  'body-syntax': ({ reason }) => ({
    what: `Thân bài có chỗ máy không đọc được (${reason}).`,
    remedy: 'Xem các dấu “<”, “{”, “}” ở dòng này: chữ “nhỏ hơn” viết \\<, ngoặc nhọn viết \\{ \\}.',
  }),
  'catalogue-duplicate': ({ id }) => ({ what: `Mã “${id}” có hai lần trong danh mục.`, remedy: 'Mỗi mã chỉ dùng cho một dòng: đổi mã của dòng sau.' }),
  'catalogue-missing': () => ({ what: 'Thiếu tệp này.', remedy: 'Chép lại tệp từ bản mẫu hoặc tạo tệp mới theo hướng dẫn.' }),
  custom: (args) => (customs[String(args['reason'])] ?? (() => ({ what: 'Giá trị chưa hợp lệ.', remedy: 'Xem hướng dẫn của trường này.' })))(args),
  'date-order': ({ first, second }) => ({ what: `Thứ tự thời gian ngược: ${second} đứng trước ${first}.`, remedy: 'Xem lại hai mốc này.' }),
  'front-matter-missing': () => ({ what: 'Tệp không bắt đầu bằng phần khai báo giữa hai dòng “---”.', remedy: 'Thêm phần khai báo với ít nhất title, state, publishedAt.' }),
  gap: () => ({ what: 'Còn để trống.', remedy: 'Điền khi có thông tin; trang vẫn đăng được và ghi “chưa có”.' }),
  'not-a-folder-entry': () => ({ what: 'Tệp bài nằm sai chỗ.', remedy: 'Mỗi bài là một thư mục: <loại bài>/<năm>/<tên-bài>/index.mdx.' }),
  'place-not-valid': ({ place, id, date, from, until, instead }) => ({
    what: `${place} (${id}) không mang tên này vào ngày ${date}${from ? `; có từ ${from}` : ''}${until ? `; đến hết ${until}` : ''}.`,
    remedy: instead ? `Dùng mã còn hiệu lực vào ngày ấy: ${instead}.` : 'Chọn địa danh còn hiệu lực vào ngày đăng của bài.',
  }),
  'recipients-duplicate-order': ({ order }) => ({ what: `Số thứ tự ${order} có hai lần trong danh sách.`, remedy: 'Đánh lại số thứ tự như trong quyết định.' }),
  'recipients-format': ({ reason }) => ({
    what: `Không đọc được danh sách (${reason}).`,
    remedy: 'Tệp CSV: dòng đầu là tên cột, các ô cách nhau bằng dấu phẩy; ô có dấu phẩy đặt trong ngoặc kép, mọi dòng đủ số ô.',
  }),
  'reference-missing': ({ target, value, suggestion }) => ({
    what: `Không có ${targets[String(target)] ?? target} nào mang mã “${value}”.`,
    remedy: suggestion ? `Có phải “${suggestion}”?` : 'Kiểm tra mã, hoặc thêm mục này trước.',
  }),
  'reference-unpublished': ({ value }) => ({ what: `“${value}” chưa đăng nên chưa hiện trên trang.`, remedy: 'Không cần sửa nếu bài ấy sắp đăng; nếu không, bỏ dòng này.' }),
  'slug-duplicate': ({ slug, other }) => ({ what: `Tên bài “${slug}” đã dùng ở ${other}.`, remedy: 'Đổi tên thư mục của một trong hai bài.' }),
  'slug-form': ({ slug }) => ({ what: `Tên thư mục “${slug}” không làm địa chỉ được.`, remedy: 'Dùng chữ thường không dấu, số và gạch ngang, ví dụ le-phat-dong-2020.' }),
  'slug-former-taken': ({ slug, owner }) => ({ what: `Địa chỉ cũ “${slug}” đang thuộc về ${owner}.`, remedy: 'Bỏ địa chỉ cũ này ở một trong hai bài.' }),
  'state-missing': () => ({ what: 'Bài chưa ghi trạng thái nên được coi là nháp.', remedy: 'Thêm state: nháp, chờ duyệt hoặc đã duyệt.' }),
  'value-enum': ({ value, allowed }) => ({ what: `“${value}” không phải giá trị được dùng ở đây.`, remedy: `Chọn một trong: ${allowed}.` }),
  'value-format': ({ value, format }) => ({ what: `“${value}” chưa đúng dạng.`, remedy: formats[String(format)] ?? 'Xem hướng dẫn của trường này.' }),
  'value-missing': ({ expected }) => ({ what: 'Thiếu thông tin bắt buộc này.', remedy: expected ? `Điền ${types[String(expected)] ?? 'giá trị'} vào đây.` : 'Điền vào đây.' }),
  'value-too-big': ({ maximum, origin }) => ({ what: 'Dài hoặc lớn quá mức.', remedy: origin === 'string' ? `Rút gọn còn nhiều nhất ${maximum} ký tự.` : `Nhiều nhất ${maximum}.` }),
  'value-too-small': ({ minimum, origin }) => ({
    what: origin === 'string' ? 'Để trống.' : 'Ít hoặc nhỏ quá mức.',
    remedy: origin === 'string' ? 'Điền nội dung, hoặc bỏ hẳn dòng này nếu không bắt buộc.' : `Ít nhất ${minimum}.`,
  }),
  'value-type': ({ expected }) => ({ what: 'Giá trị không đúng loại.', remedy: `Chỗ này cần ${types[String(expected)] ?? 'một giá trị khác'}.` }),
  'value-unknown-key': ({ key }) => ({ what: `Không có trường “${key}”.`, remedy: 'Sửa lỗi gõ, hoặc bỏ dòng này.' }),
  'yaml-syntax': ({ reason }) => ({
    what: `Phần khai báo sai cú pháp YAML (${reason}).`,
    remedy: 'Xem dấu hai chấm, thụt dòng và ngoặc kép ở dòng này; chữ có dấu “:” đặt trong ngoặc kép.',
  }),
};

/** The Vietnamese sentences for a finding: what is wrong and what to do. */
export function describeFinding(finding: Finding): { readonly what: string; readonly remedy: string } {
  return sentences[finding.code](finding.args);
}

/** One finding as lines for a terminal: place, what is wrong, what to do. */
export function printFinding(finding: Finding, root = ''): string {
  const { what, remedy } = describeFinding(finding);
  const path = finding.field === undefined || finding.field.length === 0 ? '' : ` (${finding.field.map(String).join('.')})`;
  const label = finding.label === undefined || finding.label === '' ? '' : ` · ${finding.label}`;
  const mark = finding.severity === 'error' ? '✗' : '!';
  return `${mark} ${root}${finding.file}:${finding.line ?? 1}${label}${path}\n    ${what}\n    → ${remedy}`;
}

/** All findings of a run, errors first, gaps gathered by file, with a closing line of counts. */
export function printFindings(findings: readonly Finding[], root = ''): string {
  const errors = findings.filter((finding) => finding.severity === 'error');
  const warnings = findings.filter((finding) => finding.severity === 'warning' && finding.code !== 'gap');
  const gaps = Map.groupBy(findings.filter((finding) => finding.code === 'gap'), (finding) => finding.file);
  const gapLines = [...gaps].map(([file, list]) => `! ${root}${file}\n    Còn thiếu: ${list.map((gap) => gap.label ?? '').join('; ')}.`);
  return [
    ...errors.map((finding) => printFinding(finding, root)),
    ...warnings.map((finding) => printFinding(finding, root)),
    ...gapLines,
    `Nội dung: ${errors.length} lỗi, ${warnings.length} điều cần xem, ${gaps.size} bài còn chỗ trống.`,
  ].join('\n');
}
