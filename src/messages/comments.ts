import type { CommentState, RejectionReason } from '../comments/domain/comment.ts';
import type { ProblemCode } from '../comments/domain/public-api/wire.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';

/** A sentence that says what happened, and one that says what to do. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** Words of every error of the public comment function. */
export const PROBLEM_TEXT: Readonly<Record<ProblemCode, ProblemText>> = {
  malformed: { title: 'Không đọc được dữ liệu gửi lên.', detail: 'Xin tải lại trang rồi gửi lại.' },
  invalid: { title: 'Bình luận chưa gửi được.', detail: 'Xin sửa những chỗ ghi dưới đây rồi gửi lại.' },
  'not-found': {
    title: 'Không tìm thấy.',
    detail: 'Không có gì ở địa chỉ này. Nếu bạn tra mã biên nhận, xin xem lại từng chữ của mã.',
  },
  'method-not-allowed': { title: 'Địa chỉ này không dùng theo cách ấy.', detail: 'Xin quay lại trang trước.' },
  'content-type': {
    title: 'Kiểu dữ liệu này không được nhận.',
    detail: 'Xin gửi từ biểu mẫu dưới bài viết trên trang.',
  },
  'too-large': { title: 'Bài gửi lên quá dài.', detail: 'Xin rút gọn rồi gửi lại.' },
  'too-slow': { title: 'Đường truyền chậm nên bài chưa đến đủ.', detail: 'Xin gửi lại khi mạng khá hơn.' },
  'wrong-origin': {
    title: 'Bài gửi đến không phải từ trang này.',
    detail: 'Xin xem lại bài dưới đây rồi bấm gửi; nếu không phải bạn viết, xin đóng trang.',
  },
  'form-token': {
    title: 'Biểu mẫu đã cũ.',
    detail: 'Bài của bạn còn nguyên. Xin bấm gửi một lần nữa.',
  },
  'already-sent': {
    title: 'Biểu mẫu này đã gửi một bình luận.',
    detail: 'Nếu bài dưới đây là một bình luận khác, xin bấm gửi lần nữa.',
  },
  'key-reused': {
    title: 'Bình luận trước từ biểu mẫu này đã được nhận.',
    detail: 'Bài dưới đây khác bài đã nhận. Nếu muốn gửi thành một bình luận mới, xin bấm gửi lần nữa.',
  },
  'not-possible': {
    title: 'Chưa thể xin xem lại.',
    detail: 'Chỉ bình luận không được đăng mới có thể xin xem lại.',
  },
  'comments-closed': {
    title: 'Bài này không nhận bình luận nữa.',
    detail: 'Bài viết của bạn còn nguyên dưới đây, bạn có thể chép lại để dùng nơi khác.',
  },
  'rate-limited': {
    title: 'Có quá nhiều lượt gửi trong một lúc.',
    detail: 'Nhiều người dùng chung một đường mạng cũng gặp lời nhắn này.',
  },
  unauthorized: { title: 'Cần mã truy cập.', detail: 'Mã truy cập thiếu hoặc không đúng.' },
  storage: {
    title: 'Máy chủ chưa lưu được bình luận.',
    detail: 'Bài của bạn còn nguyên. Xin gửi lại sau ít phút.',
  },
  internal: { title: 'Máy chủ gặp lỗi.', detail: 'Bài của bạn còn nguyên. Xin gửi lại sau ít phút.' },
};

/** When to try again, in words. */
export function tryAgainIn(seconds: number): string {
  return seconds < 90
    ? `Xin thử lại sau ${formatNumber(seconds)} giây.`
    : `Xin thử lại sau ${formatNumber(Math.ceil(seconds / 60))} phút.`;
}

/** What is wrong with a field of a comment. */
export const FIELD_TEXT = {
  nameMissing: 'Xin điền họ và tên.',
  nameTooLong: (most: number, now: number) =>
    `Họ và tên dài nhất ${formatNumber(most)} ký tự, đang có ${formatNumber(now)}.`,
  emailMissing: 'Xin điền thư điện tử.',
  emailWrong: 'Thư điện tử chưa đúng dạng, ví dụ ten@vidu.vn.',
  textMissing: 'Xin viết nội dung bình luận.',
  textTooLong: (most: number, now: number) =>
    `Nội dung dài nhất ${formatNumber(most)} ký tự, đang có ${formatNumber(now)}: xin rút bớt ${formatNumber(now - most)} ký tự.`,
  consentMissing: 'Xin đánh dấu vào ô đồng ý; không có sự đồng ý của bạn, tòa soạn không được giữ bình luận.',
  storyUnknown: 'Không rõ bình luận này cho bài nào.',
  parentGone: 'Bình luận mà bạn trả lời không còn trên trang. Bấm gửi để đăng thành ý kiến riêng.',
  reasonTooLong: (most: number) => `Lý do dài nhất ${formatNumber(most)} ký tự.`,
} as const;

/** Where a comment stands, told to its writer in one sentence. */
export function describeState(state: CommentState, isEdited: boolean): string {
  return state === 'published' && isEdited ? 'Bình luận đã được biên tập và đăng.' : STATE_TEXT[state];
}

const STATE_TEXT: Readonly<Record<CommentState, string>> = {
  held: 'Bình luận đã được nhận, đang chờ biên tập viên đọc.',
  published: 'Bình luận đã được đăng.',
  rejected: 'Bình luận không được đăng.',
  withdrawn: 'Bình luận đã được gỡ khỏi trang.',
  erased: 'Bình luận và dữ liệu kèm theo đã được xóa.',
};

/** Why a comment is not shown, told to its writer. */
export const REJECTION_TEXT: Readonly<Record<RejectionReason, string>> = {
  'off-topic': 'Bình luận chưa nói về nội dung của bài.',
  insult: 'Bình luận có lời lẽ dễ làm người khác bị tổn thương.',
  'personal-data': 'Bình luận có thông tin riêng của một người, như số điện thoại, giấy tờ, nơi ở.',
  advertising: 'Bình luận có nội dung quảng cáo.',
  'no-diacritics': 'Bình luận viết không dấu nên khó đọc đúng ý. Mời bạn gửi lại bằng tiếng Việt có dấu.',
  'unverified-claim': 'Bình luận nêu sự việc mà tòa soạn chưa kiểm chứng được.',
  'against-law': 'Bình luận có nội dung pháp luật không cho phép đăng.',
  duplicate: 'Bình luận giống một bình luận đã gửi trước đó.',
  forwarded: 'Ý kiến của bạn đã được chuyển đến cơ quan hoặc phóng viên phụ trách.',
  other: 'Bình luận chưa phù hợp với quy tắc bình luận.',
};

/** Words of the page that hands a text back, and of the one that asks to send once more. */
export const HAND_BACK_TEXT = {
  reviewTitle: 'Xem lại rồi gửi',
  review: 'Đây là bài bạn vừa viết. Bấm “Gửi bình luận” để gửi đến tòa soạn.',
  errors: 'Cần sửa',
  yours: 'Bài của bạn',
  cut: 'Bài quá dài nên chỉ phần đầu còn ở đây. Bấm nút quay lại của trình duyệt để thấy cả bài.',
  backToStory: (title: string) => `Về bài: ${title}`,
  home: 'Về trang nhất',
} as const;

/** Words of the receipt, which is also the page of a comment's status. */
export const RECEIPT_TEXT = {
  title: 'Biên nhận bình luận',
  code: 'Mã biên nhận',
  keep: 'Xin ghi lại hoặc chụp mã này: chỉ có mã mới tra được bình luận của bạn. Mã đọc qua điện thoại được.',
  state: 'Tình trạng',
  story: 'Bài',
  received: 'Nhận lúc',
  decided: 'Trả lời lúc',
  reason: 'Lý do',
  editorNote: 'Lời biên tập viên',
  edited: 'Đã biên tập',
  live: 'Đã hiện trên trang lúc',
  next: 'Việc tiếp theo',
  heldNext: 'Biên tập viên đọc mọi bình luận trước khi đăng. Mở lại trang này bất cứ lúc nào để xem kết quả.',
  publishedNext: 'Nếu muốn gỡ, bạn có thể xin xóa dưới đây.',
  secondLook: 'Xin xem lại',
  secondLookHint: 'Một biên tập viên khác sẽ đọc lại. Mỗi bình luận xin được một lần.',
  secondLookAsked: 'Đã xin xem lại; một biên tập viên khác sẽ đọc.',
  secondLookAnswered: 'Đã xem lại lần thứ hai.',
  erase: 'Xin xóa bình luận',
  eraseHint: 'Tòa soạn xóa bình luận cùng tên, thư điện tử của bạn và trả lời trong 2 ngày làm việc.',
  eraseAsked: (when: string) => `Đã nhận yêu cầu xóa lúc ${when}; tòa soạn trả lời trong 2 ngày làm việc.`,
  privacy: 'Chính sách dữ liệu',
  rules: 'Quy tắc bình luận',
} as const;

/** Words of the answer to a report of a published comment. */
export const REPORT_TEXT = {
  title: 'Đã nhận báo cáo',
  thanks: 'Cảm ơn bạn. Biên tập viên sẽ đọc lại bình luận ấy.',
  byDefault: 'Bạn đọc báo cáo, không nêu lý do',
} as const;

/** A moment as readers see it: "18:05, 22/11/2026", Vietnam time. */
export function formatMoment(ms: number): string {
  const local = fromEpochMs(ms);
  return `${formatTime(local)}, ${formatDate(local)}`;
}
