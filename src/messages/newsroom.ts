import type { CollectionName } from '../content-model/collections/index.ts';
import type { ActionRefusal, StoryAction } from '../newsroom/workflow/actions.ts';
import type { Stage } from '../newsroom/workflow/stage.ts';
import type { StoryEventKind } from '../newsroom/workflow/story-record.ts';

/** Words of the newsroom's frame and pages. */
export const NEWSROOM_TEXT = {
  name: 'Tòa soạn',
  pages: 'Các trang của tòa soạn',
  home: 'Bàn làm việc',
  stories: 'Tất cả bài',
  write: 'Viết bài mới',
  comments: 'Bình luận',
  check: 'Soát bài',
  accountOf: (name: string) => `${name}, tài khoản của tôi`,
  toSite: 'Xem trang tin',
  needsScript: 'Tòa soạn cần JavaScript. Hãy bật JavaScript trong trình duyệt rồi tải lại trang.',
  loading: 'Đang mở…',
  notFound: 'Không có trang này trong tòa soạn.',
  wrongHost: 'Địa chỉ này không phải của tòa soạn. Hãy mở tòa soạn bằng địa chỉ mà cán bộ kỹ thuật đã cho.',
  unexpected: 'Tòa soạn gặp lỗi, việc vừa rồi chưa xong. Hãy thử lại; nếu vẫn lỗi, báo cán bộ kỹ thuật.',
  offline: 'Không nối được với tòa soạn. Chữ bạn viết vẫn giữ trên máy này; hãy thử lại khi có mạng.',
  signedOut: 'Phiên làm việc đã hết nên chưa lưu được. Chữ bạn viết vẫn ở đây: đăng nhập ở thẻ khác, rồi bấm lại.',
  signInBeside: 'Đăng nhập ở thẻ mới',
} as const;

/** What is wrong with a request itself. */
export const REQUEST_PROBLEMS = {
  'wrong-origin': 'Yêu cầu không đến từ trang của tòa soạn.',
  'not-json': 'Yêu cầu không đúng dạng.',
  'not-signed-in': 'Bạn chưa đăng nhập, hoặc phiên làm việc đã hết.',
  'not-allowed': 'Tài khoản của bạn không có quyền làm việc này.',
  'body-invalid': 'Không đọc được điều vừa gửi.',
  'too-large': 'Tệp quá lớn. Ảnh tối đa 60 MB, văn bản và âm thanh 40 MB, phim 100 MB.',
  'not-found': 'Không tìm thấy. Có thể bài đã được đổi địa chỉ hoặc đã bỏ.',
  unexpected: NEWSROOM_TEXT.unexpected,
} as const;

/** Stages of a text. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  draft: 'Nháp',
  returned: 'Bị trả lại',
  submitted: 'Chờ duyệt',
  scheduled: 'Hẹn giờ đăng',
  published: 'Đã đăng',
  withdrawn: 'Đã gỡ',
};

/** Kinds of story, one by one. */
export const KIND_NAMES: Readonly<Record<CollectionName, string>> = {
  'tin-tuc': 'Tin, bài',
  'dot-thi-dua': 'Đợt thi đua',
  'dien-hinh': 'Điển hình',
  'nguoi-tot-viec-tot': 'Người tốt, việc tốt',
  'ket-qua': 'Kết quả',
  'khen-thuong': 'Khen thưởng',
  trang: 'Trang giới thiệu',
};

/** What each kind is for, on the page of a new story. */
export const KIND_HINTS: Readonly<Record<CollectionName, string>> = {
  'tin-tuc': 'Tin, bài, phóng sự, ảnh, văn bản kèm lời giải thích.',
  'dot-thi-dua': 'Thông báo phát động: mục đích, thời gian, đối tượng, phân công.',
  'dien-hinh': 'Cá nhân, tập thể, hộ gia đình tiêu biểu, có việc làm và kết quả cụ thể.',
  'nguoi-tot-viec-tot': 'Một việc tốt kể ngắn.',
  'ket-qua': 'Bảng kết quả so với chỉ tiêu của một đợt.',
  'khen-thuong': 'Quyết định khen thưởng và danh sách kèm theo.',
  trang: 'Trang ít đổi: giới thiệu, liên hệ, quy tắc.',
};

/** What is done with a story, as its button says. */
export const ACTION_NAMES: Readonly<Record<StoryAction, string>> = {
  submit: 'Gửi duyệt',
  'take-back': 'Rút về sửa tiếp',
  return: 'Trả lại',
  approve: 'Duyệt và đăng',
  unschedule: 'Bỏ hẹn giờ',
  withdraw: 'Gỡ bài',
  restore: 'Đăng lại',
  rename: 'Đổi địa chỉ',
  'change-kind': 'Đổi loại bài',
  drop: 'Bỏ bản này',
};

/** What happened, in the list under a story. */
export const EVENT_NAMES: Readonly<Record<StoryEventKind, string>> = {
  created: 'viết bài',
  imported: 'nhập bài',
  submitted: 'gửi duyệt',
  'taken-back': 'rút về sửa tiếp',
  returned: 'trả lại',
  approved: 'duyệt',
  unscheduled: 'bỏ hẹn giờ đăng',
  withdrawn: 'gỡ bài',
  restored: 'đăng lại',
  renamed: 'đổi địa chỉ',
  'kind-changed': 'đổi loại bài',
  dropped: 'bỏ bản đang viết',
};

/** Why an action is not possible. */
export const REFUSALS: Readonly<Record<ActionRefusal, string>> = {
  'wrong-stage': 'Bài vừa đổi trạng thái nên không làm việc này được nữa. Hãy tải lại trang để xem.',
  'not-allowed': 'Việc này dành cho trưởng ban và quản trị. Hãy gửi duyệt để người có quyền làm.',
  'second-person': 'Chuyên mục này phải do người khác người viết duyệt. Hãy gửi duyệt và nhờ một người khác.',
  'not-yours': 'Bài này do người khác viết. Chỉ người viết hoặc người duyệt làm được việc này.',
};

/** Sentences for what could not be done with a story. */
export const STORY_PROBLEMS = {
  'not-found': REQUEST_PROBLEMS['not-found'],
  'slug-taken': 'Địa chỉ này đã có bài khác dùng. Hãy chọn chữ khác.',
  'slug-form':
    'Địa chỉ chỉ gồm chữ thường không dấu, số và gạch ngang, ví dụ le-phat-dong-2026, và không trùng trang có sẵn.',
  'slug-named': (files: readonly string[]) =>
    `Các tệp khác gọi bài này bằng mã, phải sửa trước khi đổi địa chỉ: ${files.slice(0, 5).join(', ')}${files.length > 5 ? '…' : ''}.`,
  'title-missing': 'Hãy viết tiêu đề trước.',
  'note-missing': 'Hãy viết vài chữ để người viết biết phải sửa gì.',
  'reason-missing': 'Hãy viết lý do: người đọc sẽ thấy ở địa chỉ cũ của bài.',
  'hour-invalid': 'Ngày giờ chưa đúng. Hãy chọn lại ngày và giờ đăng.',
  'change-missing': 'Bài đã đăng rồi: hãy cho biết bản sửa này là sửa nhỏ, cập nhật hay đính chính.',
  'correction-missing': 'Hãy viết lời cập nhật hoặc đính chính mà người đọc sẽ thấy.',
  'kind-unknown': 'Hãy chọn loại bài.',
  'body-invalid': 'Thân bài có phần không ghi được. Hãy bỏ phần vừa dán rồi lưu lại.',
  'file-in-use': 'Bài đang dùng tệp này. Hãy bỏ nó khỏi bài trước.',
  'file-name': 'Tên tệp có ký tự không dùng được. Hãy đổi tên rồi thử lại.',
  fillIn: 'Bấm vào tên mục để tới chỗ điền.',
  conflict: (by: string) =>
    by === ''
      ? 'Bài vừa được người khác sửa. Hãy tải lại để xem bản mới rồi làm tiếp.'
      : `${by} vừa sửa cùng chỗ với bạn nên chưa lưu được. Bài của bạn vẫn giữ trên màn hình.`,
  errors: (count: number) =>
    count === 1
      ? 'Bài còn 1 chỗ phải sửa trước khi gửi duyệt hoặc đăng:'
      : `Bài còn ${count} chỗ phải sửa trước khi gửi duyệt hoặc đăng:`,
} as const;

/** Words of the home page. */
export const HOME_TEXT = {
  greeting: (name: string) => `Chào ${name}`,
  waiting: 'Chờ duyệt',
  waitingNone: 'Không có bài nào chờ duyệt.',
  mine: 'Bài tôi đang viết',
  mineNone: 'Bạn không có bài nào đang viết.',
  others: 'Người khác đang viết',
  scheduled: 'Hẹn giờ đăng',
  scheduledNone: 'Không có bài nào hẹn giờ.',
  gaps: 'Bài đã đăng còn thiếu',
  gapsNone: 'Bài đã đăng không thiếu gì đáng kể.',
  gapsMore: (count: number) => `Xem thêm ${count} bài`,
  site: 'Trang tin',
  comments: (count: number) => (count === 0 ? 'Không có bình luận nào chờ.' : `${count} bình luận chờ biên tập.`),
  commentsUnknown: 'Chưa xem được số bình luận chờ.',
  toComments: 'Mở bàn bình luận',
  word: 'Có sẵn bản Word?',
  wordHint:
    'Thả tệp .docx vào đây, hoặc chọn tệp. Ảnh, bảng, chú thích trong tệp được giữ; phông cũ được chuyển sang Unicode.',
  wordChoose: 'Chọn tệp Word…',
  wordReading: (name: string) => `Đang đọc ${name}…`,
  from: (name: string) => `của ${name}`,
  changed: 'bản sửa của bài đã đăng',
  beingChanged: (stage: string) => `có bản sửa: ${stage.toLocaleLowerCase('vi')}`,
  note: (name: string, note: string) => `${name}: “${note}”`,
} as const;

/** Words of the list of all stories. */
export const LIST_TEXT = {
  search: 'Tìm theo tiêu đề',
  kind: 'Loại',
  stage: 'Trạng thái',
  any: 'Tất cả',
  show: 'Lọc',
  none: 'Không có bài nào như vậy.',
  count: (count: number) => `${count} bài`,
  more: (count: number) => `Chỉ hiện 200 bài mới nhất trong ${count} bài; hãy tìm theo tiêu đề để thu hẹp.`,
} as const;

/** Words of the page of a new story. */
export const NEW_TEXT = {
  kind: 'Loại bài',
  title: 'Tiêu đề',
  titleHint: 'Viết tạm cũng được; sửa lúc nào cũng được. Địa chỉ của bài lấy từ tiêu đề này.',
  make: 'Bắt đầu viết',
  making: 'Đang mở bài mới…',
} as const;

/** Words of the page that checks everything. */
export const CHECK_TEXT = {
  show: 'Xem loại',
  all: 'Tất cả',
  none: 'Không thấy gì phải xem lại.',
  count: (count: number) => `${count} bài và tệp có chỗ nên xem lại. Máy chỉ nhắc, không tự sửa chữ nào.`,
} as const;
