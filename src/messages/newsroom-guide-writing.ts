import type { GuideSection } from '../newsroom/guide/guide-section.ts';
import { ACTION_NAMES, HOME_TEXT, NEW_TEXT, NEWSROOM_TEXT, STAGE_NAMES } from './newsroom.ts';
import { BODY_CARDS, BODY_TOOLS, LINK_DIALOG } from './newsroom-body.ts';
import { FILE_TEXT, FOCUS_TEXT, FORM_TEXT } from './newsroom-form.ts';
import { WRITING_TEXT } from './newsroom-writing.ts';
import { ENROL_TEXT, SIGN_IN_TEXT } from './sign-in.ts';

/** The guide's sections about writing a story. */
export const GUIDE_WRITING: readonly GuideSection[] = [
  {
    id: 'dang-nhap',
    title: 'Đăng nhập',
    want: 'Vào tòa soạn bằng vân tay, khuôn mặt hoặc mã PIN của máy, không phải nhớ mật khẩu.',
    steps: [
      `Lần đầu: quản trị gửi cho bạn một đường dẫn dùng một lần. Mở đường dẫn ấy trên máy bạn vẫn làm việc, bấm **${ENROL_TEXT.passkeyButton}** rồi làm theo máy.`,
      'Những lần sau: mở địa chỉ tòa soạn mà cán bộ kỹ thuật đã cho (phần cuối địa chỉ là /toa-soan/).',
      `Bấm **${SIGN_IN_TEXT.passkeyButton}** rồi chạm vân tay hoặc gõ mã PIN của máy.`,
      `Trang **${NEWSROOM_TEXT.home}** hiện ra: bài chờ duyệt, bài bạn đang viết, bài đã hẹn giờ, tình hình trang tin và bình luận.`,
    ],
    pictures: [
      { name: 'dang-nhap', alt: 'Trang đăng nhập: nút khóa truy cập ở trên, mật khẩu và mã dùng một lần ở dưới.' },
      {
        name: 'ban-lam-viec',
        alt: 'Bàn làm việc của một biên tập viên: bài chờ duyệt, bài bị trả lại kèm lời của người duyệt, bài hẹn giờ.',
      },
    ],
    otherwise: [
      `Máy cũ không có vân tay hay mã PIN: điền **${SIGN_IN_TEXT.login}**, **${SIGN_IN_TEXT.password}**, **${SIGN_IN_TEXT.code}** rồi bấm **${SIGN_IN_TEXT.passwordButton}**.`,
      'Mất khóa, quên mật khẩu, đổi máy: nhờ một quản trị gửi đường dẫn khôi phục.',
    ],
  },
  {
    id: 'tu-word',
    title: 'Từ tệp Word đến bài',
    want: 'Bài đã viết xong trong Word; bạn muốn đưa lên mà không phải chép lại.',
    steps: [
      `Ở trang **${NEWSROOM_TEXT.home}**, thả tệp vào khung **${HOME_TEXT.word}**, hoặc bấm **${HOME_TEXT.wordChoose}** rồi chọn tệp. Thả nhiều tệp một lúc cũng được.`,
      'Máy lấy tiêu đề, sapo, tên người viết, ngày, ảnh, bảng, chú thích; chữ phông cũ (TCVN3, VNI) thành Unicode.',
      'Có điều cần xem lại thì máy kể ra dưới tên bài. Đọc xong, bấm vào tên bài để mở; không có gì phải dặn thì bài tự mở.',
      'So lại tiêu đề, ngày, tên người, con số với bản Word. Loại bài và đợt thi đua là máy đoán: bạn xem lại.',
      `Loại bài chưa đúng: bấm **${ACTION_NAMES['change-kind']}** ở trên bài rồi chọn loại khác; chữ, ảnh đi theo.`,
    ],
    pictures: [{ name: 'tu-word', alt: 'Khung nhận tệp Word, dưới tên bài là những điều cần xem lại.' }],
    otherwise: [
      'Tệp có mật khẩu, hỏng, hoặc không phải tệp Word: máy nói rõ và không tạo bài nào. Mở tệp bằng Word, lưu lại thành .docx rồi thả lại.',
      'Chỉ cần một đoạn: chép trong Word rồi dán (Ctrl+V) vào thân bài; chữ, danh sách, bảng được giữ, ảnh thì thả riêng.',
      'Bản PDF có chữ ký: đừng nhập thành bài, hãy để làm tệp kèm theo bài (xem “Các khối”).',
    ],
  },
  {
    id: 'viet-bai',
    title: 'Viết bài',
    want: 'Viết một bài mới, hoặc làm xong bài vừa nhập.',
    steps: [
      `Bấm **${NEWSROOM_TEXT.write}**, chọn loại bài, gõ tiêu đề, bấm **${NEW_TEXT.make}**. Địa chỉ của bài lấy từ tiêu đề này.`,
      'Viết **Tiêu đề**, **Sapo**, rồi thân bài. Thanh công cụ trên thân bài có đậm, nghiêng, tiêu đề, danh sách, bảng, chú thích, liên kết.',
      `Bên cạnh là **${WRITING_TEXT.facts}**: chọn **Chuyên mục**, **Tác giả**, nơi chốn, đợt thi đua. Gõ vài chữ, có dấu hay không dấu, rồi chọn trong danh sách. Mỗi nhóm nói còn thiếu gì.`,
      `Bấm **${WRITING_TEXT.save}** (hoặc Ctrl+S). Mỗi lần lưu là một bản trong lịch sử, có tên bạn.`,
    ],
    pictures: [{ name: 'viet-bai', alt: 'Màn hình viết bài: thân bài bên trái, thông tin của bài bên phải.' }],
    otherwise: [
      `Chữ màu đỏ dưới một ô nói sai gì và phải sửa thế nào; bài nháp vẫn lưu được.`,
      `Liên kết: bôi đen chữ, bấm **${BODY_TOOLS.link}**, dán địa chỉ, bấm **${LINK_DIALOG.confirm}**. Địa chỉ không dẫn tới đâu thì máy không nhận và nói vì sao.`,
      `Dán nhầm, xóa nhầm: bấm **${BODY_TOOLS.undo}** hoặc Ctrl+Z.`,
    ],
  },
  {
    id: 'them-anh',
    title: 'Thêm ảnh',
    want: 'Đưa ảnh từ máy ảnh, điện thoại vào bài, ai cũng hiểu ảnh nói gì và ảnh của ai.',
    steps: [
      `Ảnh đầu bài: ở **${WRITING_TEXT.facts}**, bấm **${FORM_TEXT.add('Ảnh chính')}**. Ảnh trong bài: đặt con trỏ vào chỗ cần, bấm **${BODY_TOOLS.picture}** trên thanh công cụ.`,
      `Bấm **${FILE_TEXT.uploadPicture}** rồi chọn ảnh, hoặc kéo ảnh thả vào. Máy tự xoay thẳng, thu nhỏ và bỏ vị trí GPS.`,
      '**Mô tả thay ảnh**: nói điều ảnh cho thấy, để người không nhìn được ảnh vẫn hiểu. Ô này bắt buộc.',
      '**Chú thích**: dòng chữ dưới ảnh, nói ai, ở đâu, khi nào. **Nguồn ảnh**: tên người chụp hoặc nơi giữ ảnh.',
      `Với ảnh chính, ở **${FOCUS_TEXT.title}**: bấm vào điều quan trọng nhất trong ảnh; các khuôn bên cạnh cho thấy ảnh sẽ bị cắt ra sao ở từng nơi.`,
      `Với ảnh trong bài, bấm **${FORM_TEXT.ok}**.`,
    ],
    pictures: [{ name: 'them-anh', alt: 'Ô ảnh chính: mô tả, chú thích, nguồn ảnh, tâm ảnh và các khuôn cắt.' }],
    otherwise: [
      'Ảnh HEIC của iPhone: máy chưa nhận. Trên iPhone vào Cài đặt, Camera, Định dạng, chọn “Tương thích nhất”; ảnh đã chụp thì lưu lại thành JPEG.',
      'Máy nhắc về trẻ em: chắc chắn người giám hộ đã đồng ý cho đăng, hoặc chọn ảnh không rõ mặt.',
      `Đưa nhầm ảnh: bỏ ảnh khỏi bài, rồi ở **${WRITING_TEXT.files}** bấm **${WRITING_TEXT.removeFile}**.`,
    ],
  },
  {
    id: 'cac-khoi',
    title: 'Các khối',
    want: 'Đặt bảng số liệu, con số chính, lời trích, văn bản ký số, bộ ảnh, phim… vào giữa bài.',
    steps: [
      'Đặt con trỏ ở một dòng trống, nơi khối sẽ đứng.',
      `Bấm **${BODY_TOOLS.blocks}…**; bảng chọn nói mỗi khối dùng khi nào. Chọn một khối.`,
      `Điền các ô rồi bấm **${FORM_TEXT.ok}**. Khối hiện thành một thẻ trong bài.`,
      `Trên thẻ có **${BODY_CARDS.edit}**, **${BODY_CARDS.up}**, **${BODY_CARDS.down}**, **${BODY_CARDS.remove}**.`,
      'Bản PDF đã ký: chọn khối **Thẻ văn bản**, tải tệp PDF lên, ghi số, ký hiệu, ngày, trích yếu.',
    ],
    pictures: [{ name: 'cac-khoi', alt: 'Bảng chọn khối, mỗi khối có một dòng nói dùng khi nào.' }],
    otherwise: [
      `Thẻ ghi “${BODY_CARDS.incomplete}”: bấm **${BODY_CARDS.edit}**, điền những ô còn đỏ.`,
      'Xóa nhầm khối: bấm Ctrl+Z.',
    ],
  },
  {
    id: 'soat-bai',
    title: 'Soát bài',
    want: 'Nhờ máy đọc lại: lỗi gõ, tên cơ quan viết hoa chưa đúng, ngày tháng mâu thuẫn, ảnh thiếu mô tả, liên kết hỏng.',
    steps: [
      `Bấm **${WRITING_TEXT.check}** ở đầu màn hình viết.`,
      `Đọc từng chỗ. Đồng ý với gợi ý thì bấm **${WRITING_TEXT.takeSuggestion} “…”**; muốn tự sửa thì bấm **${WRITING_TEXT.goThere}**.`,
      `Xong, bấm **${WRITING_TEXT.checkClose}**, rồi **${WRITING_TEXT.save}**.`,
    ],
    pictures: [{ name: 'soat-bai', alt: 'Danh sách những chỗ nên xem lại, có nút nhận gợi ý và nút tới chỗ ấy.' }],
    otherwise: [
      'Máy chỉ nhắc, không tự sửa chữ nào. Gợi ý không đúng thì bỏ qua.',
      `Muốn xem mọi bài còn chỗ phải sửa: mở trang **${NEWSROOM_TEXT.check}** trên thanh đầu trang.`,
    ],
  },
  {
    id: 'xem-truoc',
    title: 'Xem trước',
    want: 'Thấy bài đúng như người đọc sẽ thấy, trước khi ai khác thấy.',
    steps: [
      `Bấm **${WRITING_TEXT.preview}**. Không cần lưu trước.`,
      `Bấm **${WRITING_TEXT.previewPhone}** hoặc **${WRITING_TEXT.previewDesktop}** để xem trên hai loại màn hình.`,
      `Bấm **${WRITING_TEXT.previewClose}** để viết tiếp.`,
    ],
    pictures: [{ name: 'xem-truoc', alt: 'Bài xem trước trên khuôn điện thoại.' }],
    otherwise: [
      `Máy kể những điều còn thiếu thay vì hiện bài: điền những điều ấy rồi xem lại. Bài ở trạng thái “${STAGE_NAMES.draft}” không ai ngoài tòa soạn xem được.`,
    ],
  },
];
