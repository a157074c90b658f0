import { formatNumber } from '../content-model/text/numbers.ts';

/** Words that the script of the comment form says. */
export const WIDGET_TEXT = {
  left: (count: number) => `Số ký tự còn lại: ${formatNumber(count)}`,
  over: (count: number) => `Thừa ${formatNumber(count)} ký tự`,
  draftKept: 'Bài đang viết được giữ trên máy này.',
  draftDrop: 'Xóa bài đang viết',
  draftDropped: 'Đã xóa bài đang viết khỏi máy này.',
  draftBack: 'Đây là bài bạn viết dở lần trước.',
  sending: 'Đang gửi…',
  send: 'Gửi bình luận',
  offline: 'Mất mạng. Bài viết của bạn vẫn còn trên máy này.',
  online: 'Đã có mạng. Bấm “Gửi bình luận” để gửi.',
  busy: 'Máy chủ chưa nhận được. Bài viết của bạn vẫn còn trên máy này, ít phút nữa hãy bấm gửi lại.',
  noFunction: 'Hiện chưa gửi bình luận được. Bài viết của bạn vẫn còn trên máy này.',
  /** Before anything was written. */
  noForm: 'Hiện trang này chưa nhận bình luận.',
  closed: 'Bài này không nhận thêm bình luận.',
  errors: (count: number) => (count === 1 ? 'Còn một chỗ cần sửa' : `Còn ${formatNumber(count)} chỗ cần sửa`),
  missing: {
    hoTen: 'Hãy ghi họ và tên.',
    email: 'Hãy ghi thư điện tử.',
    noiDung: 'Hãy viết nội dung bình luận.',
    dongY: 'Hãy đánh dấu vào ô đồng ý.',
  },
  badEmail: 'Thư điện tử chưa đúng, ví dụ ten@example.vn.',
  tooLong: (count: number) => `Nội dung thừa ${formatNumber(count)} ký tự, hãy viết gọn lại.`,
  received: 'Ban biên tập đã nhận',
  code: 'Mã biên nhận',
  keepCode: 'Giữ mã này để xem bình luận đang ở đâu, xin xem lại hoặc xin xóa. Mã cũng được ghi trên máy này.',
  copy: 'Chép mã',
  copied: 'Đã chép mã',
  follow: 'Xem bình luận đang ở đâu',
  another: 'Viết bình luận khác',
} as const;
