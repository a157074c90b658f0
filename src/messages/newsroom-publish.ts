import type { BuildPart, CountedWork } from '../building/telling/build-step.ts';
import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import type { PreviewProblem } from '../newsroom/preview/preview.ts';
import type { BuildOutcome, BuildState, BuildTrouble, RunningBuild } from '../newsroom/publish/publisher.ts';

/** Short words about the build in the newsroom. */
export const BUILD_TEXT = {
  title: 'Trang công khai',
  again: 'Dựng lại trang',
} as const;

/** The state of the build for an editor: one line, and the places that somebody should look at, with the story to open where there is one. */
export function describeBuildState(state: BuildState): {
  readonly line: string;
  readonly places: readonly { readonly id?: string; readonly title: string; readonly sentence: string }[];
} {
  const { running, last, isQueued } = state;
  const more = isQueued ? ' Vừa có thay đổi mới: xong lần này máy dựng thêm một lần nữa.' : '';
  if (running) return { line: `${describeRunning(running)}${more}`, places: [] };
  if (last === undefined) return { line: 'Tòa soạn chưa dựng trang lần nào.', places: [] };
  const places = [...last.troubles.map(describeTrouble), ...last.notes.map(describeNote)];
  return { line: describeOutcome(last, places.length), places };
}

function describeRunning({ part, progress }: RunningBuild): string {
  if (progress) {
    const { step, count, of, secondsLeft } = progress;
    const rest = count < of ? `, còn khoảng ${formatNumber(Math.max(1, Math.ceil(secondsLeft)))} giây` : '';
    return `Đang đăng: ${COUNTED[step]} ${formatNumber(count)}/${formatNumber(of)}${rest}.`;
  }
  return `Đang đăng: ${part === undefined ? 'chuẩn bị' : PARTS[part]}…`;
}

const PARTS: Readonly<Record<BuildPart, string>> = {
  wait: 'chờ một lần dựng khác xong',
  read: 'đọc và kiểm tra nội dung',
  pages: 'tìm những trang phải dựng lại',
  pictures: 'chuẩn bị ảnh và tệp kèm bài',
  cards: 'vẽ ảnh xem trước khi chia sẻ',
  search: 'cập nhật phần tìm kiếm',
  redirects: 'ghi các địa chỉ cũ',
  check: 'soát vị trí và số máy trong ảnh, tệp',
  publish: 'đưa lên trang',
};

const COUNTED: Readonly<Record<CountedWork, string>> = {
  page: 'dựng trang',
  card: 'vẽ ảnh xem trước',
};

function describeOutcome(outcome: BuildOutcome, places: number): string {
  const { ended, failure, changed = 0, pages = 0, publication = 0, seconds = 0 } = outcome;
  if (failure !== undefined)
    return `Chưa đăng được lúc ${describeHour(ended)}: ${FAILURES[failure](places)} Bạn đọc vẫn thấy trang cũ, không mất gì.`;
  if (changed === 0) return `Đã dựng lúc ${describeHour(ended)}: trang không có gì phải đổi.`;
  return `Đã đăng lúc ${describeHour(ended)}: lần đăng ${formatNumber(publication)}, dựng lại ${formatNumber(pages)} trang trong ${formatNumber(seconds, 1)} giây.`;
}

const FAILURES: Readonly<Record<NonNullable<BuildOutcome['failure']>, (places: number) => string>> = {
  content: (places) =>
    `nội dung có ${formatNumber(places)} lỗi. Hãy sửa những chỗ dưới đây rồi bấm “${BUILD_TEXT.again}”.`,
  location: () => `có tệp làm lộ nơi chụp hoặc số máy. Hãy thay những tệp dưới đây rồi bấm “${BUILD_TEXT.again}”.`,
  environment: () => 'máy chủ đặt sai cấu hình. Hãy báo cho người quản trị máy.',
  died: () =>
    `việc dựng trang bị ngắt giữa chừng (máy tắt, hết bộ nhớ hoặc hết đĩa). Hãy bấm “${BUILD_TEXT.again}”; nếu vẫn bị ngắt thì báo cho người quản trị máy.`,
};

function describeHour(hour: LocalTime): string {
  return `${formatTime(hour)} ngày ${formatDate(hour)}`;
}

function describeTrouble({ id, title, file, line, label, what, remedy }: BuildTrouble) {
  const where = label === undefined ? '' : `${label}. `;
  const sentence = `${where}${what} ${remedy}`;
  if (id !== undefined) return { id, title: title ?? id, sentence };
  return { title: `Tệp ${file}${line === undefined ? '' : `, dòng ${line}`} (việc của người quản trị máy)`, sentence };
}

/** A sentence that begins with the file or page that it is about. */
function describeNote(note: string) {
  const text = note.replace(/^! /, '');
  const [, title = 'Lưu ý', sentence = text] = /^(\S+): (.*)$/su.exec(text) ?? [];
  return { title, sentence };
}

/** Why a draft cannot be shown, and what to do; `content` is followed by its findings. */
export function describePreviewProblem({ code }: Pick<PreviewProblem, 'code'>): string {
  return PREVIEW_PROBLEMS[code];
}

const PREVIEW_PROBLEMS: Readonly<Record<PreviewProblem['code'], string>> = {
  content: 'Chưa xem trước được: bài còn thiếu hoặc sai những điều dưới đây. Hãy sửa rồi xem lại.',
  settings: 'Chưa xem trước được: danh mục hoặc cài đặt của trang đang có lỗi. Hãy báo cho người quản trị máy.',
  'code-in-text':
    'Chưa xem trước được: thân bài có đoạn mã lập trình, chỉ hiện đúng khi dựng cả trang. Hãy bỏ đoạn mã ấy, hoặc nhờ người quản trị máy xem giúp.',
  missing: 'Không tìm thấy bài này; có thể nó vừa được đổi tên hoặc xóa. Hãy mở lại từ danh sách bài.',
  failed:
    'Chưa xem trước được vì phần mềm gặp lỗi. Bài viết vẫn còn nguyên; hãy thử lại, nếu vẫn vậy thì báo cho người quản trị máy.',
};
