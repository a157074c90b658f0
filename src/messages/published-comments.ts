import { formatNumber } from '../content-model/text/numbers.ts';

/** Words around published comments in the page of a story. */
export const PUBLISHED_TEXT = {
  section: 'Bình luận của bạn đọc',
  heading: (count: number) => (count === 0 ? 'Bình luận' : `Bình luận (${formatNumber(count)})`),
  inviting:
    'Chưa có ai bình luận. Bạn biết thêm chuyện, có câu hỏi hay thấy chỗ nào chưa đúng, hãy viết cho ban biên tập.',
  closed: 'Bài này không nhận thêm bình luận.',
  closedOn: (date: string) => `Bài này đã ngừng nhận bình luận từ ${date}.`,
  closesOn: (date: string) => `Bài này nhận bình luận đến ${date}.`,
  featured: 'Bình luận nổi bật',
  others: 'Các bình luận khác',
  edited: 'Đã biên tập',
  newsroom: 'Tòa soạn trả lời',
  answers: (name: string) => `trả lời ${name}`,
  reply: 'Trả lời',
  replyName: (name: string) => `Trả lời bình luận của ${name}`,
  report: 'Báo cáo',
  reportName: (name: string) => `Báo cáo bình luận của ${name}`,
  reportReason: 'Vì sao nên xem lại bình luận này?',
  reportSend: 'Gửi báo cáo',
  reportReasons: ['Xúc phạm người khác', 'Lộ thông tin riêng', 'Nói sai sự thật', 'Quảng cáo', 'Điều khác'],
} as const;
