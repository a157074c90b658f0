import type { Finding, FindingCode } from '../content-store/finding.ts';
import {
  bodyReasons,
  contents,
  customs,
  formats,
  recipientReasons,
  targets,
  types,
  yamlReasons,
  type Sentence,
} from './finding-reasons.ts';

const unknownFailure: Sentence = () => ({ what: 'Giá trị chưa hợp lệ.', remedy: 'Xem hướng dẫn của trường này.' });
const unknownSyntax: Sentence = () => ({
  what: 'Thân bài có chỗ máy không đọc được.',
  remedy: 'Xem các dấu “<”, “{”, “}” và các khối ở quanh dòng này.',
});

const sentences: Readonly<Record<FindingCode, Sentence>> = {
  'asset-missing': ({ name, other }) => ({
    what: `Không thấy tệp “${name}” cạnh bài.`,
    remedy: other
      ? `Có tệp “${other}”: sửa tên cho khớp từng chữ hoa, chữ thường.`
      : 'Chép tệp vào thư mục của bài hoặc sửa tên tệp.',
  }),
  'asset-empty': ({ name }) => ({
    what: `Tệp “${name}” rỗng (0 byte).`,
    remedy: 'Chép lại tệp gốc vào thư mục của bài.',
  }),
  'asset-unreadable': ({ name, kind }) => ({
    what: `Không mở được tệp “${name}”.`,
    remedy:
      kind === 'picture'
        ? 'Mở ảnh trên máy, lưu lại thành JPEG rồi chép đè.'
        : 'Chép lại tệp gốc, xem tệp có mở được trên máy không.',
  }),
  'attachment-unread': ({ name, reason }) => ({
    what: `Không đọc được chữ trong tệp “${name}”: ${UNREAD_REASONS[String(reason)] ?? ''}. Tệp vẫn đăng, nhưng không tìm được theo chữ bên trong.`,
    remedy:
      reason === 'heavy'
        ? 'Nếu cần tìm theo chữ trong tệp, hãy chia tệp hoặc xuất lại PDF nhẹ hơn.'
        : 'Mở tệp trên máy, in ra PDF mới không đặt mật khẩu rồi chép đè.',
  }),
  'asset-wrong-content': (args) =>
    args['found'] === 'heic'
      ? {
          what: `Tệp “${args['name']}” thật ra là ảnh HEIC.`,
          remedy: 'Mở ảnh, chọn Xuất hoặc Lưu thành JPEG; đổi đuôi tên tệp không đủ.',
        }
      : (contents[String(args['kind'])] ?? contents['document'] ?? unknownFailure)(args),
  'asset-wrong-type': ({ name, extension, allowed }) => ({
    what: `Tệp “${name}” thuộc loại ${extension === '' ? 'không rõ' : extension}, trang không dùng được.`,
    remedy: /hei[cf]/iu.test(String(extension))
      ? 'Ảnh HEIC từ điện thoại: mở ảnh, chọn Xuất hoặc Lưu thành JPEG rồi chép lại.'
      : `Dùng một trong các loại: ${allowed}.`,
  }),
  'block-inline': ({ name }) => ({
    what: `Khối <${name}> nằm giữa đoạn chữ.`,
    remedy: 'Đặt khối trên một dòng riêng, để trống một dòng ở trên và ở dưới.',
  }),
  'block-children': ({ name }) => ({
    what: `<${name}> không chứa chữ ở giữa hai thẻ.`,
    remedy: `Viết <${name} … /> và để nội dung trong các thuộc tính.`,
  }),
  'block-unknown': ({ name, known, suggestion }) => ({
    what: `Không có khối <${name}>.`,
    remedy: `${suggestion ? `Có phải <${suggestion}>? ` : ''}Các khối có thể dùng: ${known}.`,
  }),
  'body-empty': () => ({ what: 'Bài chưa có nội dung.', remedy: 'Viết phần thân bài dưới dòng “---”.' }),
  'body-heading-one': () => ({
    what: 'Thân bài có tiêu đề cấp một (#).',
    remedy: 'Tiêu đề bài đã là cấp một; dùng ## và ###.',
  }),
  'body-html': ({ name }) => ({
    what: `Thẻ <${name}> không dùng được trong bài.`,
    remedy: 'Viết bằng Markdown hoặc dùng một khối có sẵn.',
  }),
  'body-link': ({ href }) => ({
    what: `Liên kết “${href}” không dẫn tới đâu.`,
    remedy: 'Dùng đường dẫn trong trang như /tin-tuc/ten-bai/ hoặc địa chỉ đầy đủ https://…',
  }),
  'body-link-protocol': ({ href }) => ({
    what: `Liên kết “${href}” thuộc loại không an toàn.`,
    remedy: 'Chỉ dùng https://, http://, mailto: và tel:.',
  }),
  'body-inline-picture': ({ name }) => ({
    what: `Ảnh “${name}” nằm giữa đoạn chữ.`,
    remedy: 'Đặt ảnh thành một dòng riêng, để trống một dòng ở trên và ở dưới.',
  }),
  'body-module-file': ({ name }) => ({
    what: `Bài có mã JavaScript nên không dùng được ảnh hay tệp “${name}” viết kiểu Markdown.`,
    remedy: 'Dùng khối <Picture … /> hoặc <DocumentCard … />.',
  }),
  'body-syntax': (args) => {
    const { what, remedy } = (bodyReasons[String(args['reason'])] ?? unknownSyntax)(args);
    return { what: args['text'] ? `${what} Dòng ấy: “${args['text']}”` : what, remedy };
  },
  'catalogue-cycle': ({ circle }) => ({
    what: `Danh mục đi vòng tròn: ${circle}.`,
    remedy: 'Sửa parent hoặc successors ở một trong các dòng này.',
  }),
  'catalogue-duplicate': ({ id }) => ({
    what: `Mã “${id}” có hai lần trong danh mục.`,
    remedy: 'Mỗi mã chỉ dùng cho một dòng: đổi mã của dòng sau.',
  }),
  'catalogue-missing': () => ({
    what: 'Thiếu tệp này.',
    remedy: 'Chép lại tệp từ bản mẫu hoặc tạo tệp mới theo hướng dẫn.',
  }),
  custom: (args) => (customs[String(args['reason'])] ?? unknownFailure)(args),
  'date-order': ({ first, second }) => ({
    what: `Thứ tự thời gian ngược: ${second} đứng trước ${first}.`,
    remedy: 'Xem lại hai mốc này.',
  }),
  'folder-unknown': ({ name, suggestion, known }) => ({
    what: `“${name}” không phải thư mục hay danh mục mà trang đọc.`,
    remedy: suggestion ? `Có phải “${suggestion}”?` : `Các tên được dùng: ${known}.`,
  }),
  'front-matter-missing': () => ({
    what: 'Tệp không bắt đầu bằng phần khai báo giữa hai dòng “---”.',
    remedy: 'Thêm phần khai báo với ít nhất title, state, publishedAt.',
  }),
  gap: () => ({ what: 'Còn để trống.', remedy: 'Điền khi có thông tin; trang vẫn đăng được và ghi “chưa có”.' }),
  'not-a-folder-entry': () => ({
    what: 'Tệp bài nằm sai chỗ.',
    remedy: 'Mỗi bài là một thư mục: <loại bài>/<năm>/<tên-bài>/index.mdx.',
  }),
  'place-not-valid': ({ place, id, date, from, until, instead }) => ({
    what: `${place} (${id}) không mang tên này vào ngày ${date}${from ? `; có từ ${from}` : ''}${until ? `; đến hết ${until}` : ''}.`,
    remedy: instead
      ? `Dùng mã còn hiệu lực vào ngày ấy: ${instead}.`
      : 'Chọn địa danh còn hiệu lực vào ngày đăng của bài.',
  }),
  'recipients-duplicate-order': ({ order }) => ({
    what: `Số thứ tự ${order} có hai lần trong danh sách.`,
    remedy: 'Đánh lại số thứ tự như trong quyết định.',
  }),
  'recipients-format': ({ reason }) => ({
    what: `Không đọc được danh sách (${recipientReasons[String(reason)] ?? reason}).`,
    remedy:
      'Tệp CSV lưu dạng UTF-8: dòng đầu là tên cột, các ô cách nhau bằng dấu phẩy; ô có dấu phẩy đặt trong ngoặc kép, mọi dòng đủ số ô.',
  }),
  'reference-missing': ({ target, value, suggestion }) => ({
    what: `Không có ${targets[String(target)] ?? target} nào mang mã “${value}”.`,
    remedy: suggestion ? `Có phải “${suggestion}”?` : 'Kiểm tra mã, hoặc thêm mục này trước.',
  }),
  'reference-unpublished': ({ value }) => ({
    what: `“${value}” chưa đăng nên chưa hiện trên trang.`,
    remedy: 'Không cần sửa nếu bài ấy sắp đăng; nếu không, bỏ dòng này.',
  }),
  'slug-duplicate': ({ slug, other }) => ({
    what: `Tên bài “${slug}” đã dùng ở ${other}.`,
    remedy: 'Đổi tên thư mục của một trong hai bài.',
  }),
  'slug-form': ({ slug }) => ({
    what: `Tên thư mục “${slug}” không làm địa chỉ được.`,
    remedy: 'Dùng chữ thường không dấu, số và gạch ngang, ví dụ le-phat-dong-2020.',
  }),
  'slug-former-taken': ({ slug, owner }) => ({
    what: `Địa chỉ cũ “${slug}” đang thuộc về ${owner}.`,
    remedy: 'Bỏ địa chỉ cũ này ở một trong hai bài.',
  }),
  'slug-reserved': ({ slug }) => ({
    what: `Địa chỉ “${slug}” là của chính trang web.`,
    remedy: 'Chọn một tên khác, ví dụ thêm một chữ nữa.',
  }),
  'state-missing': () => ({
    what: 'Bài chưa ghi trạng thái nên được coi là nháp.',
    remedy: 'Thêm state: nháp, chờ duyệt hoặc đã duyệt.',
  }),
  'text-encoding': () => ({
    what: 'Chữ trong tệp không phải UTF-8.',
    remedy: 'Lưu lại tệp dạng UTF-8 (trong Notepad: Lưu thành, Mã hóa UTF-8; trong Excel: CSV UTF-8).',
  }),
  'value-enum': ({ value, allowed, suggestion }) => ({
    what: `“${value}” không phải giá trị được dùng ở đây.`,
    remedy: suggestion ? `Có phải “${suggestion}”? Các giá trị: ${allowed}.` : `Chọn một trong: ${allowed}.`,
  }),
  'value-format': ({ value, format }) => ({
    what: `“${value}” chưa đúng dạng.`,
    remedy: formats[String(format)] ?? 'Xem hướng dẫn của trường này.',
  }),
  'value-missing': ({ expected, allowed }) => ({
    what: 'Thiếu thông tin bắt buộc này.',
    remedy: allowed ? `Chọn một trong: ${allowed}.` : `Điền ${types[String(expected)] ?? 'giá trị'} vào đây.`,
  }),
  'value-too-big': ({ maximum, origin }) => ({
    what: 'Dài hoặc lớn quá mức.',
    remedy: origin === 'string' ? `Rút gọn còn nhiều nhất ${maximum} ký tự.` : `Nhiều nhất ${maximum}.`,
  }),
  'value-too-small': ({ minimum, origin, inclusive }) => {
    if (origin === 'string')
      return { what: 'Để trống.', remedy: 'Điền nội dung, hoặc bỏ hẳn dòng này nếu không bắt buộc.' };
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

const UNREAD_REASONS: Readonly<Record<string, string>> = {
  broken: 'tệp hỏng',
  locked: 'tệp đặt mật khẩu',
  heavy: 'tệp quá nặng',
};
