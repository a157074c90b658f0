import { formatNumber } from '../content-model/text/numbers.ts';

/** Words of the pages about comments: looking up a receipt, the frame of receipts, the figures under the rules. */
export const LOOK_UP_TEXT = {
  title: 'Tra cứu bình luận',
  description: 'Gõ mã biên nhận để xem bình luận của bạn đang ở đâu, xin xem lại hoặc xin xóa.',
  code: 'Mã biên nhận',
  hint: 'Mã có dạng LT-7K4-219-XHE-4R, viết hoa hay viết thường đều được.',
  send: 'Xem bình luận',
  what: 'Ở đó bạn thấy bình luận đã được đọc chưa, có lên trang không và vì sao; xin xem lại một lần nếu không được đăng; hoặc xin xóa hẳn cùng tên và thư điện tử của bạn.',
  lost: 'Mất mã thì không tra được, vì trang không giữ tài khoản nào của bạn. Hãy gọi hoặc viết cho ban biên tập theo cách ở trang',
  contact: 'Liên hệ',
  sentHere: 'Bình luận đã gửi từ máy này',
  sentOn: (date: string) => `gửi ngày ${date}`,
  noneHere: 'Chưa có bình luận nào gửi từ máy này, hoặc danh sách đã được xóa.',
  forget: 'Xóa danh sách này',
} as const;

/** Words of the empty frame, which the comment function fills. */
export const FRAME_PAGE_TEXT = {
  title: 'Bình luận của bạn',
  empty: 'Trang này hiện biên nhận bình luận. Để xem một bình luận đã gửi, hãy mở trang',
} as const;

/** Words of the figures under the rules of comments. */
export const FIGURES_TEXT = {
  title: 'Số liệu bình luận',
  none: 'Chưa có bình luận nào được gửi đến.',
  month: 'Tháng',
  received: 'Nhận',
  published: 'Đăng',
  edited: 'Có biên tập',
  rejected: 'Không đăng',
  withdrawn: 'Gỡ',
  reasons: 'Vì sao không đăng',
  times: (count: number) => `${formatNumber(count)} lần`,
} as const;

/** Why comments were not published, in a few words for a list of figures. */
export const REASON_NAMES = {
  'off-topic': 'Không nói về bài',
  insult: 'Lời lẽ xúc phạm',
  'personal-data': 'Lộ thông tin riêng',
  advertising: 'Quảng cáo',
  'no-diacritics': 'Viết không dấu, khó hiểu đúng',
  'unverified-claim': 'Chưa kiểm chứng được',
  'against-law': 'Pháp luật không cho phép đăng',
  duplicate: 'Gửi trùng',
  forwarded: 'Đã chuyển cơ quan, phóng viên',
  other: 'Lý do khác',
} as const;
