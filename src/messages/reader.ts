import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';

/** Words of the tools under a story's headline. */
export const TOOL_TEXT = {
  label: 'Công cụ đọc bài',
  listen: 'Nghe',
  listenName: 'Nghe bài bằng giọng đọc của máy',
  listenStory: (minutes: number) => `Nghe bài này, ${minutes} phút`,
  listenShort: (seconds: number) => `Nghe bài này, ${seconds} giây`,
  voice: (name: string) => `Giọng đọc: ${name}`,
  pause: 'Tạm dừng',
  resume: 'Nghe tiếp',
  stop: 'Thôi nghe',
  /** The two numbers are put in by the script. */
  progress: 'Đang đọc đoạn {n} trên {all}',
  paused: 'Tạm dừng ở đoạn {n} trên {all}',
  smaller: 'A−',
  larger: 'A+',
  print: 'In',
  printName: 'In bài này',
  share: 'Chia sẻ',
  shareWith: 'Gửi qua Zalo, tin nhắn, ứng dụng khác',
  copy: 'Chép liên kết',
  copied: 'Đã chép liên kết',
  copyFailed: 'Trình duyệt không cho chép. Địa chỉ của bài ở ngay dưới đây.',
  address: 'Địa chỉ của bài',
  facebook: 'Đăng lên Facebook',
  email: 'Gửi thư điện tử',
  qr: 'Mã QR của bài này',
  qrHint: 'Quét bằng máy ảnh của điện thoại để mở bài.',
  save: 'Lưu',
  saveName: 'Lưu để đọc sau',
  saved: 'Đã lưu trên máy này, đọc được cả khi mất mạng.',
  savedListOnly: 'Đã ghi vào danh sách trên máy này. Trình duyệt không cho giữ cả bài, khi đọc lại cần có mạng.',
  saveFailed: 'Trình duyệt không cho lưu trên máy này.',
  saving: 'Đang lưu…',
  unsaved: 'Đã bỏ lưu',
  savedPages: 'Xem bài đã lưu',
} as const;

/** Words of the contents list. */
export const CONTENTS_TEXT = { title: 'Trong bài này', folded: 'Mục lục của bài' } as const;

/** Words of the page of saved stories. */
export const SAVED_TEXT = {
  title: 'Bài đã lưu',
  description: 'Những bài bạn đã lưu để đọc sau, nằm trên máy của bạn.',
  onlyHere:
    'Danh sách này chỉ nằm trên máy này, trong trình duyệt này; trang không biết bạn lưu gì. Xóa dữ liệu trang trong trình duyệt thì danh sách mất theo. Bản thu và phim không được giữ, cần có mạng.',
  needsScript: 'Danh sách nằm trên máy của bạn nên cần JavaScript để hiện. Trình duyệt này đang tắt JavaScript.',
  turnedOff: 'Trang này hiện không bật việc lưu bài.',
  empty: 'Chưa có bài nào được lưu. Mở một bài rồi bấm “Lưu” dưới tiêu đề.',
  latest: 'Xem tin mới',
  remove: 'Bỏ lưu',
  removeStory: (title: string) => `Bỏ lưu: ${title}`,
  removed: (title: string) => `Đã bỏ lưu “${title}”.`,
  offline: 'Đọc được khi mất mạng',
  online: 'Cần có mạng để đọc',
  savedAt: (ms: number) => `Lưu lúc ${formatMoment(ms)}`,
  withdrawn: (titles: readonly string[]) =>
    `Ban biên tập đã gỡ ${titles.map((title) => `“${title}”`).join(', ')}; bản trên máy này cũng được xóa.`,
} as const;

/** Words of offline reading. */
export const OFFLINE_TEXT = {
  title: 'Đang mất mạng',
  description: 'Những trang còn đọc được trên máy này khi mất mạng.',
  explanation: 'Máy của bạn không nối được với trang. Trang bạn tìm chưa có trên máy này. Hãy thử lại khi có mạng.',
  retry: 'Thử lại',
  pages: 'Đọc được ngay trên máy này',
  noPages: 'Trên máy này chưa có trang nào. Những trang bạn mở lúc có mạng sẽ được giữ lại, tối đa 60 trang gần nhất.',
  needsScript: 'Trình duyệt đang tắt JavaScript nên không hiện được danh sách các trang có trên máy này.',
  keptAt: (ms: number) => `giữ lúc ${formatMoment(ms)}`,
  savedAt: (ms: number) => `đã lưu, bản lúc ${formatMoment(ms)}`,
  /** The notice above a page that came from the device. */
  kept: (ms: number) => `Mạng yếu hoặc đang mất. Bạn đang xem bản đã lưu lúc ${formatMoment(ms)}.`,
} as const;

/** A moment as readers write it: "14:05, 22/11/2026", in Vietnamese time. */
function formatMoment(ms: number): string {
  const local = fromEpochMs(ms);
  return `${formatTime(local)}, ${formatDate(local)}`;
}
