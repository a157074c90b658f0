import type { ImportWarning, ImportWarningCode } from '../importing/warning.ts';
import type { WordProblem, WordProblemCode } from '../importing/word/word-problem.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import type { PictureProblem } from '../importing/pictures/clean-picture.ts';
import { pictureSentence } from './importing-pictures.ts';

type Args = ImportWarning['args'];

/** What an import tells the editor, as a sentence. */
export function describeImportWarning({ code, args }: ImportWarning): string {
  return WARNINGS[code](args);
}

/** Why a Word file was not imported, as a sentence: what, and what to do. */
export function describeWordProblem({ code, args }: WordProblem): string {
  return PROBLEMS[code](args);
}

const word = (args: Args, name: string) => String(args[name] ?? '');
const number = (args: Args, name: string) => formatNumber(Number(args[name] ?? 0));

const KINDS: Readonly<Record<string, string>> = {
  'dot-thi-dua': 'đợt thi đua',
  'dien-hinh': 'điển hình',
  'nguoi-tot-viec-tot': 'người tốt, việc tốt',
  'ket-qua': 'kết quả',
  'khen-thuong': 'khen thưởng',
};

const WARNINGS: Readonly<Record<ImportWarningCode, (args: Args) => string>> = {
  'campaign-guessed': (args) =>
    `Bài nhắc đến đợt thi đua “${word(args, 'title')}” nên đã xếp vào đợt này; hãy xem có đúng không.`,
  'changes-accepted': (args) =>
    `Tệp còn vết sửa (Track Changes): ${number(args, 'insertions')} chỗ thêm đã được lấy vào, ${number(args, 'deletions')} chỗ xóa đã bỏ đi. Hãy đọc lại những chỗ ấy.`,
  'comments-dropped': (args) => `Tệp có ${number(args, 'count')} lời ghi bên lề (Comment), không đưa vào bài.`,
  'date-missing': () => 'Không thấy ngày của bài trong tệp nên lấy giờ lúc nhập; hãy ghi giờ đăng cho đúng.',
  'embed-dropped': (args) =>
    `Đã bỏ phần nhúng từ trang khác${suffix(args, 'address')}; cần thì đưa tệp phim, tệp âm thanh vào cạnh bài.`,
  equation: (args) =>
    `Trang không hiện được công thức toán. Công thức ở đoạn “${word(args, 'where')}” được thay bằng chữ trong ngoặc vuông; hãy viết lại bằng chữ hoặc dùng ảnh.`,
  'kind-guessed': (args) =>
    `Đoán bài này thuộc loại “${KINDS[word(args, 'collection')] ?? word(args, 'collection')}”; hãy xem có đúng không.`,
  'legacy-font': (args) =>
    `Đã chuyển chữ của phông cũ (${word(args, 'fonts')}) sang Unicode; hãy đọc soát lại một lượt.`,
  'legacy-suspected': (args) =>
    `Chữ trong bài giống mã ${word(args, 'encoding')} cũ nhưng tên phông không nói thế, nên chưa chuyển. Nếu chuyển sẽ thành: “${word(args, 'text')}”. Hãy chọn lại đúng phông cũ trong Word, lưu rồi nhập lần nữa.`,
  'letterhead-dropped': (args) => `Đã bỏ phần đầu và phần nơi nhận của công văn: “${word(args, 'text')}”.`,
  'link-dropped': (args) =>
    `Liên kết ở chữ “${word(args, 'text')}” trỏ tới ${word(args, 'address')}, bạn đọc không mở được, nên chỉ giữ chữ.`,
  'picture-alt-missing': (args) => `Ảnh ${word(args, 'name')} chưa có mô tả thay ảnh; hãy viết điều ảnh cho thấy.`,
  'picture-dropped': (args) => `Một ảnh không đưa được vào bài${suffix(args, 'name')}.`,
  'picture-refused': (args) =>
    pictureSentence(
      { code: word(args, 'reason') as PictureProblem['code'], args },
      `số ${number(args, 'number')} trong tệp`,
    ),
  'spaces-cleaned': (args) => `Đã đổi ${number(args, 'count')} khoảng trắng không ngắt thành khoảng trắng thường.`,
  'standfirst-guessed': (args) => `Lấy đoạn đầu làm sapo: “${word(args, 'text')}”; hãy xem có hợp không.`,
  'standfirst-missing': () => 'Không thấy đoạn nào làm sapo được; hãy viết sapo.',
  'table-cells-merged': (args) =>
    `Bảng “${word(args, 'text')}” có ô gộp; chữ của ô gộp được ghi lại ở từng hàng. Hãy xem lại bảng.`,
  'table-nested': () => 'Có bảng nằm trong bảng; bảng trong được ghi thành chữ trong ô.',
  'table-wide': (args) =>
    `Một bảng có ${number(args, 'columns')} cột, khó đọc trên điện thoại; nên bớt cột hoặc tách bảng.`,
  'text-boxes': (args) =>
    `Tệp có ${number(args, 'count')} hộp chữ (Text Box); chữ trong hộp được đặt ngay sau đoạn có hộp. Hãy xem lại chỗ đặt.`,
  'title-from-file-name': () => 'Không thấy tiêu đề trong tệp nên lấy tên tệp; hãy đặt tiêu đề.',
  'title-upper-case': (args) =>
    `Tiêu đề viết hoa toàn bộ: “${word(args, 'title')}”. Hãy viết lại bằng chữ thường, chỉ hoa đầu câu và tên riêng.`,
};

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'tệp PDF. Hãy mở tệp Word gốc, hoặc đính kèm PDF vào bài như một văn bản',
  picture: 'tệp ảnh. Hãy đưa ảnh vào bài ở ô ảnh',
  html: 'trang web lưu lại. Hãy dùng npm run import pages, hoặc mở bằng Word rồi lưu thành .docx',
  text: 'tệp chữ thường. Hãy mở bằng Word rồi lưu thành .docx',
  xlsx: 'bảng tính Excel. Hãy chép bảng sang Word, hoặc lưu danh sách thành CSV để cạnh bài khen thưởng',
  pptx: 'tệp trình chiếu PowerPoint. Hãy chép phần cần đăng sang Word',
  zip: 'tệp nén, không phải tệp Word. Hãy giải nén rồi chọn tệp .docx bên trong',
};

const PROBLEMS: Readonly<Record<WordProblemCode, (args: Args) => string>> = {
  'file-empty': () => 'Tệp rỗng, không có gì bên trong. Hãy chép hoặc gửi lại tệp.',
  'file-missing': () => 'Không mở được tệp này. Hãy xem lại tên tệp, đường dẫn và quyền đọc.',
  'file-too-large': (args) =>
    `Tệp lớn hơn ${number(args, 'megabytes')} MB. Hãy nén ảnh trong Word (Picture Format, Compress Pictures) rồi lưu lại.`,
  'not-written': (args) =>
    `Không ghi được bài vào thư mục ${word(args, 'folder')}${suffix(args, 'cause')}. Hãy xem quyền ghi và chỗ trống của ổ đĩa; chưa có gì được ghi.`,
  'office-failed': (args) =>
    `LibreOffice không đọc được tệp .${word(args, 'extension')} này, có lẽ tệp hỏng hoặc có mật khẩu. Hãy mở bằng Word rồi lưu thành .docx.`,
  'office-missing': (args) =>
    `Tệp loại .${word(args, 'extension')} cần LibreOffice để chuyển, mà máy này chưa có. Hãy cài LibreOffice, hoặc mở tệp bằng Word rồi lưu thành .docx.`,
  'office-slow': (args) =>
    `LibreOffice chuyển tệp này quá ${number(args, 'seconds')} giây nên đã dừng. Hãy mở bằng Word rồi lưu thành .docx.`,
  'word-bomb': () =>
    'Nội dung nén trong tệp lớn bất thường nên không mở, để giữ an toàn cho máy. Hãy xem lại nguồn của tệp.',
  'word-broken': () =>
    'Tệp bị hỏng hoặc tải về chưa trọn. Hãy mở bằng Word xem có được không, lưu lại rồi nhập lần nữa.',
  'word-encrypted': () =>
    'Tệp có mật khẩu. Hãy mở bằng Word, bỏ mật khẩu (File, Info, Protect Document), lưu rồi nhập lần nữa.',
  'word-no-text': () => 'Tệp không có chữ nào để đưa vào bài. Nếu chữ nằm trong ảnh chụp, hãy gõ lại.',
  'word-wrong-type': (args) =>
    `Tệp này không phải tệp Word mà là ${TYPES[word(args, 'type')] ?? 'một loại tệp khác. Hãy chọn tệp .docx'}.`,
};

function suffix(args: Args, name: string): string {
  return word(args, name) === '' ? '' : ` (${word(args, name)})`;
}
