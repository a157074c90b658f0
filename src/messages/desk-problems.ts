import type { CommentState } from '../comments/domain/comment.ts';
import type { DeskClaim, DeskProblemCode } from '../comments/domain/desk-api/wire.ts';
import { formatTime } from '../content-model/time/format-date.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';

/** One sentence for each refusal of the desk. */
export const DESK_PROBLEMS: Readonly<Record<DeskProblemCode, string>> = {
  'comment-not-found': 'Không có bình luận hay bài này trong phần bạn phụ trách.',
  conflict: 'Bình luận vừa được người khác thay đổi. Xin xem lại rồi quyết định.',
  claimed: 'Người khác đang mở bình luận này.',
  'not-possible': 'Việc này không còn làm được với bình luận ở tình trạng hiện tại. Xin mở lại bình luận.',
  'same-editor': 'Việc này cần một biên tập viên khác: bạn là người đã quyết định lần trước.',
  'second-needed':
    'Chuyên mục này cần hai biên tập viên đồng ý nên không sửa thẳng được bình luận đã đăng. Xin gỡ bình luận, đưa về hàng chờ rồi sửa ở đó.',
  'action-unknown': 'Yêu cầu không rõ việc gì. Xin tải lại trang rồi thử lại.',
  'reason-missing': 'Xin chọn hoặc ghi lý do.',
  'text-empty': 'Nội dung đang để trống.',
  'text-too-long': 'Nội dung dài quá 2.000 ký tự.',
  'note-too-long': 'Lời nhắn dài quá mức. Xin rút gọn.',
  'receiver-missing': 'Xin ghi nơi nhận, dài nhất 120 ký tự.',
  'signer-missing': 'Xin ghi người ký và đơn vị, chức danh, mỗi mục dài nhất 120 ký tự.',
  'days-invalid': 'Xin chọn số ngày chặn, từ 1 đến 365.',
  'time-invalid': 'Xin ghi lúc nhận yêu cầu: sau khi bình luận được gửi và không ở tương lai.',
  'channel-missing': 'Xin chọn cách yêu cầu đến tòa soạn.',
  'mode-unknown': 'Xin chọn cách nhận bình luận của bài.',
  'phrase-invalid': 'Xin ghi cụm từ có ít nhất hai chữ cái và lý do, mỗi mục dài nhất 80 ký tự.',
  'month-invalid': 'Xin chọn các tháng theo thứ tự, nhiều nhất 24 tháng.',
  'too-many': 'Mỗi lần quyết định được từ 1 đến 100 bình luận.',
  'author-unknown': 'Bình luận này không còn dấu nhận biết người gửi, nên không chặn được.',
  unexpected: 'Máy chủ gặp lỗi. Xin thử lại sau ít phút; việc chưa được ghi nhận.',
};

/** Who has a comment open. */
export function describeClaim({ by, until }: DeskClaim): string {
  return `${by} đang mở bình luận này (giữ đến ${formatTime(fromEpochMs(until))}).`;
}

/** What somebody else has done with a comment in the meantime. */
export function describeConflict(state: CommentState, by: string | null): string {
  const who = by ?? 'Người khác';
  return `${who} vừa ${CONFLICT_TEXT[state]}. Việc của bạn chưa được ghi; xin xem lại bình luận.`;
}

const CONFLICT_TEXT: Readonly<Record<CommentState, string>> = {
  held: 'thay đổi bình luận này',
  published: 'đăng bình luận này',
  rejected: 'quyết định không đăng bình luận này',
  withdrawn: 'gỡ bình luận này',
  erased: 'xóa hẳn bình luận này',
};

/** What was done, for the line that tells it. */
export function describeDecided(state: CommentState | 'first-approval', isEdited: boolean): string {
  return state === 'published' && isEdited ? 'Đã đăng bản biên tập.' : DECIDED_TEXT[state];
}

const DECIDED_TEXT: Readonly<Record<CommentState | 'first-approval', string>> = {
  held: 'Đã đưa về hàng chờ duyệt.',
  published: 'Đã đăng.',
  rejected: 'Đã ghi không đăng; người gửi đọc được lý do bằng mã biên nhận.',
  withdrawn: 'Đã gỡ khỏi trang.',
  erased: 'Đã xóa hẳn nội dung và dữ liệu người gửi.',
  'first-approval': 'Đã đồng ý lần một. Chuyên mục này cần thêm một biên tập viên khác đồng ý.',
};

/** What became of the newsroom's answer. */
export const REPLIED = {
  done: 'Đã đăng trả lời.',
  'first-approval': 'Đã ghi câu trả lời. Chuyên mục này cần thêm một biên tập viên khác đồng ý thì trả lời mới hiện.',
} as const;
