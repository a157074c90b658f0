import type { GuideSection } from '../newsroom/guide/guide-section.ts';
import { DATA_NAMES, DATA_TEXT } from './newsroom-data.ts';
import { FORM_TEXT } from './newsroom-form.ts';
import { HOME_TEXT, NEWSROOM_TEXT } from './newsroom.ts';
import { ASK_TEXT, WRITING_TEXT } from './newsroom-writing.ts';

/** The guide's sections about what can come between, and about the readers' comments. */
export const GUIDE_TROUBLES: readonly GuideSection[] = [
  {
    id: 'hai-nguoi',
    title: 'Hai người cùng mở một bài',
    want: 'Làm chung một bài mà không ai mất chữ.',
    steps: [
      `Người thứ hai mở bài thì thấy dòng “${WRITING_TEXT.others(['Nông Thị Lan'])}”. Nên nhắn nhau ai sửa phần nào.`,
      'Hai người sửa hai chỗ khác nhau: máy gộp cả hai khi lưu và báo cho người lưu sau đọc lại.',
      `Hai người sửa cùng một chỗ: người lưu sau được hỏi. Bấm **${WRITING_TEXT.conflictMine}** để lấy bản của mình (bản kia nằm trong lịch sử), hoặc **${WRITING_TEXT.conflictTheirs}** (chữ của bạn được giữ trên máy này để lấy lại).`,
    ],
    pictures: [{ name: 'hai-nguoi', alt: 'Hộp hỏi khi hai người cùng sửa một chỗ.' }],
    otherwise: [
      `Chưa biết chọn bản nào: bấm **${ASK_TEXT.cancel}**; chữ của bạn còn nguyên trên màn hình, hỏi người kia rồi lưu lại.`,
    ],
  },
  {
    id: 'mat-mang',
    title: 'Mất mạng, mất điện',
    want: 'Không mất chữ nào đã gõ.',
    steps: [
      'Trong lúc bạn gõ, trình duyệt giữ chữ chưa lưu trên máy bạn.',
      `Mất mạng: máy báo chưa nối được với tòa soạn. Cứ để nguyên trang; có mạng lại thì bấm **${WRITING_TEXT.save}**.`,
      `Mất điện, lỡ đóng trang: mở lại đúng bài ấy trên đúng máy ấy, bấm **${WRITING_TEXT.useKept}**, xem lại rồi **${WRITING_TEXT.save}**.`,
    ],
    otherwise: [
      'Phiên làm việc hết hạn: mở tòa soạn ở một thẻ khác, đăng nhập, rồi trở lại thẻ cũ mà lưu.',
      `Không cần chữ cũ nữa: bấm **${WRITING_TEXT.dropKept}**.`,
      'Máy dùng chung: chữ chưa lưu nằm lại trong trình duyệt; lưu xong hãy về.',
    ],
  },
  {
    id: 'danh-muc',
    title: 'Trang nhất, chuyên mục, tác giả',
    want: 'Chọn bài cho trang nhất, thêm tác giả hay cơ quan, sửa địa chỉ ở chân trang. Việc này dành cho trưởng ban và quản trị.',
    steps: [
      `Bấm **${DATA_TEXT.title}** trên thanh đầu trang, chọn mục cần sửa.`,
      `**${DATA_NAMES['trang-nhat']}** và **${DATA_NAMES['cai-dat']}** là một tờ khai: sửa rồi bấm **${DATA_TEXT.save}**.`,
      `Các mục khác là danh sách: gõ vào ô **${DATA_TEXT.search}**, bấm **${DATA_TEXT.edit}** cạnh hàng cần sửa, hoặc **${DATA_TEXT.add}**; điền xong bấm **${FORM_TEXT.ok}**.`,
    ],
    otherwise: [
      'Mã của một hàng đã có bài dùng thì đừng đổi: các bài ấy sẽ báo không tìm thấy mã.',
      'Không có nút xóa hàng: hàng cũ vẫn cần cho bài cũ. Thêm nhầm thì nhờ cán bộ kỹ thuật.',
    ],
  },
  {
    id: 'binh-luan',
    title: 'Bình luận',
    want: 'Duyệt lời bạn đọc gửi.',
    steps: [
      `Ở **${NEWSROOM_TEXT.home}**, mục **${NEWSROOM_TEXT.comments}** nói có bao nhiêu lời chờ. Bấm **${HOME_TEXT.toComments}**.`,
      'Đọc rồi quyết định; cách làm và bảng phím ở mục “Duyệt bình luận” của tài liệu này, và ở phím F1 trên bàn bình luận.',
    ],
    otherwise: [`Không thấy số bình luận: cơ sở dữ liệu chưa trả lời, việc viết bài không bị ảnh hưởng.`],
  },
];
