import type { Comment, CommentState, EventKind, RequestChannel, SignalKind } from '../comments/domain/comment.ts';
import type { DeskEvent } from '../comments/domain/desk-api/wire.ts';
import { coverContacts } from '../comments/domain/masking/cover-contacts.ts';
import type { ListView } from '../comments/domain/list-views.ts';
import type { CommentMode } from '../comments/domain/public-api/wire.ts';
import type { SuggestionKind } from '../comments/domain/suggestions/suggestion.ts';
import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';
import { REASON_NAMES } from './comment-pages.ts';

/** Actors that are no editors. */
export const ACTOR_NAMES = { system: 'Hệ thống', reader: 'Bạn đọc', unknown: 'Tài khoản không còn' } as const;

/** What the lists of the desk are called. */
export const VIEW_NAMES: Readonly<Record<ListView | 'all', string>> = {
  inbox: 'Chờ duyệt',
  suspect: 'Cần xem kỹ',
  'awaiting-second-approval': 'Chờ người thứ hai',
  'second-look': 'Xin xem lại',
  reported: 'Bị báo cáo',
  alarm: 'Báo động',
  'data-requests': 'Xin xóa',
  published: 'Đã đăng',
  rejected: 'Không đăng',
  withdrawn: 'Đã gỡ',
  all: 'Tất cả',
};

/** What an empty list says. */
export const EMPTY_VIEWS: Readonly<Record<ListView | 'all', string>> = {
  inbox: 'Không còn bình luận nào chờ duyệt. Bình luận mới sẽ tự hiện ở đây.',
  suspect: 'Không có bình luận nào cần xem kỹ.',
  'awaiting-second-approval': 'Không có bình luận nào chờ người thứ hai đồng ý.',
  'second-look': 'Không có ai xin xem lại.',
  reported: 'Không có bình luận nào bị báo cáo.',
  alarm: 'Mọi bình luận đã gỡ đều đã rời khỏi trang.',
  'data-requests': 'Không có yêu cầu xóa nào đang chờ.',
  published: 'Chưa đăng bình luận nào.',
  rejected: 'Chưa có bình luận nào không được đăng.',
  withdrawn: 'Chưa gỡ bình luận nào.',
  all: 'Không thấy bình luận nào như thế. Thử bớt chữ, gõ không dấu cũng được.',
};

/** What the inbox says when it is empty while comments wait among the doubtful ones: the words, and those that lead there. */
export const EMPTY_INBOX_BUT_SUSPECT = {
  words: 'Hàng này đã hết, nhưng chưa xong việc:',
  way: (count: number) => `xem ${formatNumber(count)} bình luận cần xem kỹ`,
} as const;

/** Where a comment stands, in the editors' words. */
export const STATE_NAMES: Readonly<Record<CommentState, string>> = {
  held: 'Chờ duyệt',
  published: 'Đã đăng',
  rejected: 'Không đăng',
  withdrawn: 'Đã gỡ',
  erased: 'Đã xóa hẳn',
};

/** What a check noticed, with the words that it stands on. */
export function describeSignal(kind: SignalKind, detail: string): string {
  return detail === '' ? SIGNAL_NAMES[kind] : `${SIGNAL_NAMES[kind]}: ${detail}`;
}

/** Signals that ask for an editor's hand before publishing: numbers that tell of a person. */
export const PERSONAL_SIGNALS: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'telephone',
  'identity-number',
  'bank-account',
  'licence-plate',
  'email-address',
]);

const SIGNAL_NAMES: Readonly<Record<SignalKind, string>> = {
  link: 'Có đường dẫn',
  duplicate: 'Giống bình luận đã gửi, số lần trước',
  'few-diacritics': 'Phần lớn viết không dấu',
  'typing-leftover': 'Gõ sót phím',
  phrase: 'Có cụm từ cần chú ý',
  telephone: 'Có số điện thoại, nên che trước khi đăng',
  'identity-number': 'Có số căn cước, nên che trước khi đăng',
  'bank-account': 'Có số tài khoản, nên che trước khi đăng',
  'licence-plate': 'Có biển số xe, nên che trước khi đăng',
  'email-address': 'Có địa chỉ thư điện tử',
  honeypot: 'Ô bẫy máy tự động bị điền',
  'too-fast': 'Gửi nhanh hơn người viết được',
  'many-capitals': 'Viết hoa phần lớn',
  'repeated-signs': 'Lặp dấu hoặc chữ',
  'blocked-author': 'Người gửi đang bị chặn',
  'weak-proof': 'Gửi từ trình duyệt không chạy JavaScript',
};

/** What happened, in the log. */
export const EVENT_NAMES: Readonly<Record<EventKind, string>> = {
  received: 'gửi bình luận',
  published: 'đăng',
  'first-approved': 'đồng ý lần một',
  revised: 'sửa nội dung',
  rejected: 'không đăng',
  withdrawn: 'gỡ khỏi trang',
  restored: 'đưa về hàng chờ',
  erased: 'xóa hẳn',
  claimed: 'mở để biên tập',
  released: 'đóng lại',
  featured: 'đổi dấu nổi bật',
  forwarded: 'chuyển đi',
  noted: 'ghi chú',
  reported: 'báo cáo',
  'reports-dismissed': 'bỏ qua báo cáo',
  'second-look-asked': 'xin xem lại',
  'second-look-answered': 'trả lời việc xem lại',
  'erasure-asked': 'xin xóa',
  'erasure-registered': 'ghi yêu cầu xóa',
  'erasure-dropped': 'bỏ yêu cầu xóa',
  'email-purged': 'xóa thư điện tử theo hạn',
  'seen-live': 'thấy đúng trên trang',
  'author-blocked': 'chặn người gửi',
  'author-unblocked': 'bỏ chặn người gửi',
  'policy-set': 'đặt cách nhận bình luận của bài',
  'phrase-saved': 'lưu cụm từ',
  'phrase-removed': 'xóa cụm từ',
};

/** How a request reached the newsroom. */
export const CHANNEL_NAMES: Readonly<Record<RequestChannel, string>> = {
  telephone: 'qua điện thoại',
  letter: 'qua thư',
  'e-mail': 'qua thư điện tử',
  'in-person': 'trực tiếp tại tòa soạn',
};

/** Names of the choices for one story. */
export const POLICY_NAMES: Readonly<Record<CommentMode | 'default', string>> = {
  default: 'Theo cài đặt của trang',
  open: 'Mở: viết và đọc',
  'read-only': 'Chỉ đọc',
  off: 'Tắt: không hiện bình luận',
};

/** What kind of repair is offered. */
export const SUGGESTION_NAMES: Readonly<Record<SuggestionKind, string>> = {
  'typing-leftover': 'gõ sót phím',
  shorthand: 'viết tắt',
  spacing: 'khoảng trắng',
  punctuation: 'dấu câu',
  capital: 'viết hoa',
  'missing-diacritics': 'thiếu dấu',
};

/** What an event says beyond its kind, in words; empty when it says nothing more. */
export function describeEventDetail({ kind, detail }: Pick<DeskEvent, 'kind' | 'detail'>): string {
  const { reason, to, withContact, until, isFeatured, story, policy, phrase, channel, why } = detail;
  const parts = [
    typeof reason === 'string' && reason in REASON_NAMES
      ? REASON_NAMES[reason as keyof typeof REASON_NAMES].toLowerCase()
      : '',
    typeof to === 'string' ? `đến ${to}, ${withContact === true ? 'kèm liên hệ' : 'không kèm liên hệ'}` : '',
    kind === 'author-blocked' && typeof until === 'number' ? `đến ${formatMoment(until)}` : '',
    typeof isFeatured === 'boolean' ? (isFeatured ? 'bật' : 'tắt') : '',
    typeof story === 'string' ? story : '',
    typeof policy === 'string' && policy in POLICY_NAMES ? POLICY_NAMES[policy as CommentMode] : '',
    typeof phrase === 'string' ? `“${phrase}”` : '',
    typeof channel === 'string' && channel in CHANNEL_NAMES ? CHANNEL_NAMES[channel as RequestChannel] : '',
    typeof why === 'string' ? why : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** Heads of the columns of the audit's file. */
export const AUDIT_COLUMNS = ['Lúc', 'Người làm', 'Việc', 'Mã bình luận', 'Từ', 'Thành', 'Chi tiết'] as const;

/** A line of the audit's file. */
export function auditCells(event: DeskEvent): readonly string[] {
  const { at, actor, kind, comment, from, to } = event;
  const state = (value: CommentState | null) => (value === null ? '' : STATE_NAMES[value]);
  return [
    formatMoment(at),
    actor,
    EVENT_NAMES[kind],
    comment ?? '',
    state(from),
    state(to),
    describeEventDetail(event),
  ];
}

/** The text that is handed on to an agency or a reporter; who wrote it, and how to reach that person, is told only when the writer agreed. */
export function writeForwarded(
  comment: Pick<Comment, 'name' | 'email' | 'text' | 'receivedAt'>,
  story: string,
  to: string,
  withContact: boolean,
): string {
  const { name, email, text, receivedAt } = comment;
  return [
    `Kính gửi: ${to}`,
    `Tòa soạn chuyển ý kiến của bạn đọc gửi đến lúc ${formatMoment(receivedAt)}, dưới bài “${story}”:`,
    withContact ? text : coverContacts(text),
    ...(withContact ? [`Người gửi (đã đồng ý cho chuyển liên hệ): ${name}${email === null ? '' : `, ${email}`}`] : []),
  ].join('\n\n');
}

/** A moment to the minute, Vietnam time: "14:05, 22/11/2026". */
export function formatMoment(ms: number): string {
  const local = fromEpochMs(ms);
  return `${formatTime(local)}, ${formatDate(local)}`;
}
