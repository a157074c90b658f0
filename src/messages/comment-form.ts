import { formatNumber } from '../content-model/text/numbers.ts';

/** Names the words that a writer has agreed to, kept with each comment: a change of `consent` or `rights` is another version. */
export const CONSENT_VERSION = '2026-11';

/** Words of the form under a story. */
export const FORM_TEXT = {
  title: 'Viết bình luận',
  accents: 'Hãy sử dụng tiếng Việt có dấu khi viết bài.',
  editing: 'Bình luận của bạn sẽ được biên tập trước khi đăng.',
  required: 'Chỗ có dấu (*) cần điền.',
  rules: 'Quy tắc bình luận',
  name: 'Họ và tên (*)',
  email: { optional: 'Thư điện tử, có thể bỏ trống', required: 'Thư điện tử (*)' },
  emailHint: 'Thư điện tử không bao giờ hiện ra.',
  answerTo: 'Bạn muốn trả lời ai?',
  answerNobody: 'Không ai cả, tôi bình luận về bài',
  text: 'Nội dung (*)',
  most: (most: number) => `Nhiều nhất ${formatNumber(most)} ký tự.`,
  honeypot: 'Để trống ô này',
  consent: (controller: string, asksEmail: boolean) =>
    `Tôi đồng ý để ${controller} giữ tên${asksEmail ? ', thư điện tử' : ''} và nội dung này để biên tập, đăng và trả lời. (*)`,
  rights: 'Bạn xem, rút hoặc xóa lại được bằng mã biên nhận.',
  privacy: 'Chính sách dữ liệu',
  send: 'Gửi bình luận',
} as const;
