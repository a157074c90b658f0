import type { SignInProblemCode } from '../comments/domain/accounts/wire.ts';
import type { AccountEventKind } from '../comments/domain/editor.ts';
import type { Right, Role } from '../comments/domain/roles.ts';
import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';

/** What editors are called. */
export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  editor: 'Biên tập viên',
  head: 'Trưởng ban',
  administrator: 'Quản trị',
};

/** What rights are called, for the list under a role. */
export const RIGHT_NAMES: Readonly<Record<Right, string>> = {
  moderate: 'duyệt bình luận',
  reply: 'trả lời thay tòa soạn',
  'see-figures': 'xem số liệu',
  block: 'chặn người gửi có thời hạn',
  'set-policy': 'mở, đóng bình luận của bài',
  'set-phrases': 'sửa danh sách cụm từ cần chú ý',
  erase: 'xóa hẳn bình luận',
  'data-requests': 'xử lý yêu cầu về dữ liệu cá nhân',
  'see-audit': 'xem nhật ký',
  'manage-editors': 'quản lý tài khoản',
  'write-stories': 'viết bài',
  'approve-stories': 'duyệt và đăng bài',
};

/** One sentence for each refusal. */
export const SIGN_IN_PROBLEMS: Readonly<Record<SignInProblemCode, string>> = {
  'wrong-origin': 'Yêu cầu không đến từ trang này nên không được nhận. Xin mở lại trang rồi thử lại.',
  'not-json': 'Yêu cầu không đúng kiểu dữ liệu.',
  'body-invalid': 'Yêu cầu thiếu hoặc sai thông tin. Xin tải lại trang rồi thử lại.',
  'body-too-large': 'Yêu cầu dài quá mức.',
  'not-signed-in': 'Phiên làm việc đã hết. Xin đăng nhập lại.',
  'not-allowed': 'Vai trò của bạn không có quyền làm việc này.',
  'confirm-first': 'Việc này cần xác thực lại. Xin xác thực rồi làm tiếp.',
  'too-many-attempts': 'Đã thử quá nhiều lần.',
  'sign-in-failed': 'Tên đăng nhập, mật khẩu hoặc mã dùng một lần chưa đúng.',
  'code-used': 'Mã này đã dùng rồi. Xin đợi mã kế tiếp trong ứng dụng, chậm nhất 30 giây.',
  'code-wrong': 'Mã chưa đúng. Xin xem lại mã đang hiện trong ứng dụng và giờ trên điện thoại.',
  'passkey-failed': 'Khóa truy cập không được chấp nhận. Xin thử lại, hoặc đăng nhập bằng mật khẩu.',
  'passkey-known': 'Khóa truy cập này đã có trong hệ thống.',
  'invitation-over': 'Đường dẫn này đã dùng hoặc đã hết hạn. Xin quản trị gửi đường dẫn mới.',
  'login-invalid': 'Tên đăng nhập dài 2–40 ký tự: chữ thường không dấu, chữ số, dấu chấm, gạch nối, chữ cái đứng đầu.',
  'login-taken': 'Tên đăng nhập này đã có người dùng.',
  'name-missing': 'Xin ghi họ và tên.',
  'role-unknown': 'Xin chọn vai trò.',
  'last-administrator': 'Đây là quản trị duy nhất còn đăng nhập được. Xin giao quyền quản trị cho người khác trước.',
  'last-means': 'Đây là cách đăng nhập duy nhất. Xin thêm khóa truy cập khác hoặc đặt mật khẩu trước.',
  'own-account': 'Không tự làm việc này với tài khoản của mình được. Xin nhờ một quản trị khác.',
  'not-found': 'Không có mục này, có thể đã được xóa.',
  storage: 'Cơ sở dữ liệu chưa trả lời. Xin thử lại sau ít phút.',
  'password-short': 'Mật khẩu cần ít nhất 12 ký tự. Một câu dễ nhớ, có dấu, có khoảng trắng là tốt.',
  'password-long': 'Mật khẩu dài quá 200 ký tự.',
  'password-plain': 'Mật khẩu này dễ đoán. Xin đặt một câu của riêng bạn.',
  'password-holds-login': 'Mật khẩu không được chứa tên đăng nhập.',
};

/** Tells how long to wait. */
export function describeWait(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return seconds <= 60
    ? `${SIGN_IN_PROBLEMS['too-many-attempts']} Xin thử lại sau ${seconds} giây.`
    : `${SIGN_IN_PROBLEMS['too-many-attempts']} Xin thử lại sau ${minutes} phút.`;
}

/** What happened to an account, in the audit. */
export const ACCOUNT_EVENT_NAMES: Readonly<Record<AccountEventKind, string>> = {
  created: 'Lập tài khoản',
  invited: 'Gửi đường dẫn đăng ký',
  'recovery-invited': 'Gửi đường dẫn khôi phục',
  enrolled: 'Đăng ký xong',
  'signed-in': 'Đăng nhập',
  'sign-in-refused': 'Đăng nhập không được',
  'signed-out': 'Đăng xuất',
  confirmed: 'Xác thực lại',
  'session-ended': 'Kết thúc phiên',
  'passkey-added': 'Thêm khóa truy cập',
  'passkey-removed': 'Xóa khóa truy cập',
  'password-set': 'Đặt mật khẩu',
  changed: 'Đổi tên hoặc vai trò',
  disabled: 'Ngừng tài khoản',
  enabled: 'Mở lại tài khoản',
};

/** Words of the sign-in page. */
export const SIGN_IN_TEXT = {
  title: 'Đăng nhập tòa soạn',
  description: 'Nơi biên tập viên đăng nhập để duyệt bình luận.',
  lead: 'Dành cho biên tập viên. Bạn đọc gửi bình luận không cần tài khoản.',
  needsScript: 'Trang này cần JavaScript. Xin bật JavaScript trong trình duyệt rồi tải lại.',
  passkeyTitle: 'Khóa truy cập',
  passkeyHint: 'Vân tay, khuôn mặt, mã PIN của máy hoặc khóa USB. Không có gì để gõ, không có gì để lộ.',
  passkeyButton: 'Đăng nhập bằng khóa truy cập',
  passkeyMissing: 'Trình duyệt này không dùng được khóa truy cập.',
  passkeyStopped: 'Chưa có khóa truy cập nào được chọn. Xin thử lại, hoặc dùng mật khẩu.',
  passwordTitle: 'Mật khẩu và mã dùng một lần',
  passwordHint: 'Cho máy cũ không có khóa truy cập.',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  showPassword: 'Hiện mật khẩu',
  code: 'Mã dùng một lần',
  codeHint: '6 chữ số trong ứng dụng xác thực trên điện thoại',
  passwordButton: 'Đăng nhập',
  forgot: 'Mất khóa hoặc quên mật khẩu: nhờ một quản trị gửi đường dẫn khôi phục.',
  working: 'Đang kiểm tra…',
  offline: 'Chưa nối được với máy chủ. Xin xem lại mạng rồi thử lại.',
  unexpected: 'Máy chủ gặp lỗi. Xin thử lại sau ít phút.',
} as const;

/** Words of setting up an account from a link. */
export const ENROL_TEXT = {
  title: 'Đăng ký tài khoản biên tập',
  recoveryTitle: 'Khôi phục tài khoản biên tập',
  greeting: (name: string, login: string) => `Chào ${name}. Tên đăng nhập của bạn: ${login}.`,
  until: (ms: number) => `Đường dẫn dùng được một lần, đến ${formatMoment(ms)}.`,
  recoveryNote: 'Xong bước này, khóa truy cập và mật khẩu cũ không dùng được nữa.',
  passkeyButton: 'Tạo khóa truy cập trên máy này',
  passkeyHint: 'Nên dùng. Máy sẽ hỏi vân tay, khuôn mặt hoặc mã PIN.',
  otherWay: 'Máy không có khóa truy cập: đặt mật khẩu',
  ownPasskey: 'Khóa truy cập',
} as const;

/** Words of setting a password with codes. */
export const CODE_SETUP_TEXT = {
  scan: 'Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, FreeOTP…) và quét mã này.',
  qr: 'Mã QR cho ứng dụng xác thực',
  type: 'Không quét được thì gõ khóa:',
  newPassword: 'Mật khẩu mới',
  newPasswordHint: 'Ít nhất 12 ký tự. Chữ có dấu và khoảng trắng dùng được.',
  code: 'Mã đang hiện trong ứng dụng',
  button: 'Đặt mật khẩu',
} as const;

/** Words of the account page. */
export const ACCOUNT_TEXT = {
  title: 'Tài khoản biên tập',
  description: 'Khóa truy cập, mật khẩu và các phiên đăng nhập của biên tập viên.',
  loading: 'Đang mở tài khoản…',
  signedInAs: (name: string, role: Role) => `${name}\u00A0· ${ROLE_NAMES[role]}`,
  rights: (names: readonly string[]) => `Được ${names.join(', ')}.`,
  desk: 'Duyệt bình luận',
  signOut: 'Đăng xuất',
  confirmTitle: 'Xác thực lại',
  confirmHint: 'Để chắc chắn là chính bạn. Xác thực có giá trị trong 5 phút.',
  confirmButton: 'Xác thực bằng khóa truy cập',
  confirmPassword: 'Xác thực bằng mật khẩu',
  cancel: 'Thôi',
  passkeys: 'Khóa truy cập',
  noPasskeys: 'Chưa có khóa truy cập nào.',
  addPasskey: 'Thêm khóa truy cập',
  passkeyName: 'Tên để nhận ra khóa, ví dụ “Máy bàn phòng 2”',
  passkeyAdded: 'Đã thêm khóa truy cập.',
  removePasskey: (name: string) => `Xóa khóa ${name}`,
  remove: 'Xóa',
  passkeyRemoved: 'Đã xóa khóa truy cập.',
  added: (ms: number) => `thêm ${formatMoment(ms)}`,
  used: (ms: number) => `dùng lần cuối ${formatMoment(ms)}`,
  neverUsed: 'chưa dùng',
  password: 'Mật khẩu và mã dùng một lần',
  hasPassword: 'Đã đặt. Đặt lại thì mã trong ứng dụng cũ không dùng được nữa.',
  noPassword: 'Chưa đặt. Chỉ cần khi phải dùng máy không có khóa truy cập.',
  setPassword: 'Đặt mật khẩu',
  resetPassword: 'Đặt lại mật khẩu',
  passwordSet: 'Đã đặt mật khẩu.',
  sessions: 'Các phiên đang mở',
  thisSession: 'phiên này',
  unknownDevice: 'Trình duyệt khác',
  since: (ms: number) => `từ ${formatMoment(ms)}`,
  seen: (ms: number) => `hoạt động ${formatMoment(ms)}`,
  endSession: (device: string) => `Kết thúc phiên ${device}`,
  end: 'Kết thúc',
  endOthers: 'Kết thúc mọi phiên khác',
  sessionEnded: 'Đã kết thúc phiên.',
} as const;

/** Words of an address that is shown once. */
export const SHOWN_ONCE_TEXT = {
  copied: 'Đã chép.',
  copyFailed: 'Trình duyệt không cho chép. Xin tự chọn và chép địa chỉ.',
} as const;

/** Words of the private feed of what waits. */
export const NOTICE_FEED_TEXT = {
  title: 'Tin báo bình luận mới',
  lead: 'Phần mềm đọc tin (RSS, Atom) mở một địa chỉ riêng của bạn và báo khi có bình luận chờ duyệt. Trong tin không có lời bạn đọc viết.',
  none: 'Chưa có địa chỉ nào.',
  made: (ms: number) => `Địa chỉ lập lúc ${formatMoment(ms)} đang dùng được.`,
  make: 'Lập địa chỉ riêng',
  makeAnew: 'Lập địa chỉ mới thay địa chỉ cũ',
  address: 'Địa chỉ tin báo của bạn',
  hint: 'Chép vào phần mềm đọc tin ngay bây giờ: địa chỉ không hiện lại. Ai có nó cũng biết có việc đang chờ, nên đừng đưa cho người khác.',
  copy: 'Chép địa chỉ',
  remove: 'Thu lại địa chỉ',
  removed: 'Đã thu lại địa chỉ; phần mềm đọc tin không mở được nữa.',
} as const;

/** Words of the management of editors. */
export const EDITORS_TEXT = {
  title: 'Biên tập viên',
  add: 'Thêm biên tập viên',
  name: 'Họ và tên',
  login: 'Tên đăng nhập',
  role: 'Vai trò',
  sections: 'Chuyên mục phụ trách',
  sectionsHint: 'Tên trong địa chỉ chuyên mục, cách nhau bằng dấu phẩy; để trống là mọi chuyên mục',
  create: 'Lập tài khoản và lấy đường dẫn',
  save: 'Lưu',
  change: 'Sửa',
  changeOf: (name: string) => `Sửa tài khoản ${name}`,
  recover: 'Lấy đường dẫn đăng ký lại',
  recoverOf: (name: string) => `Lấy đường dẫn đăng ký lại cho ${name}`,
  disable: 'Ngừng',
  disableOf: (name: string) => `Ngừng tài khoản ${name}`,
  enable: 'Mở lại',
  enableOf: (name: string) => `Mở lại tài khoản ${name}`,
  isDisabled: 'đã ngừng',
  you: 'bạn',
  invited: (ms: number) => `chờ đăng ký, đường dẫn dùng được đến ${formatMoment(ms)}`,
  notEnrolled: 'chưa đăng ký, đường dẫn đã hết hạn',
  lastSignIn: (ms: number) => `đăng nhập lần cuối ${formatMoment(ms)}`,
  linkTitle: 'Đường dẫn đăng ký',
  linkHint: (ms: number) =>
    `Trao tận tay hoặc đọc qua điện thoại cho đúng người. Đường dẫn dùng được một lần, đến ${formatMoment(ms)}, và không hiện lại.`,
  copy: 'Chép đường dẫn',
  saved: 'Đã lưu.',
  audit: 'Nhật ký tài khoản',
  doneBy: (name: string) => `do ${name} làm`,
  byCommand: 'lệnh trên máy chủ',
} as const;

/** A moment to the minute, in Vietnam's time: "14:05, 22/11/2026". */
export function formatMoment(ms: number): string {
  const local = fromEpochMs(ms);
  return `${formatTime(local)}, ${formatDate(local)}`;
}
