import type { BuildResult } from '../building/build-site.ts';
import type { CommentReading } from '../building/comments/refresh-snapshot.ts';
import type { LocationHit } from '../building/location-check.ts';
import type { PublicationCounts } from '../building/output/publish-plan.ts';
import type { BudgetExcess } from '../building/page-budgets.ts';
import type { RenderedPages } from '../building/rendering/render-pages.ts';
import type { BuildPart, CountedWork } from '../building/telling/build-step.ts';
import type { Progress } from '../building/telling/pace.ts';
import { formatBytes, formatNumber } from '../content-model/text/numbers.ts';

/** One line that closes a build: what was made, or that nothing was changed; `olderSite` tells whether an earlier build still stands. */
export function describeBuild(result: BuildResult, olderSite = false): string {
  if (result.ok) {
    const { entries, derived, pages, seconds, publication } = result;
    return `Đã dựng trang: ${formatNumber(entries)} bài, dựng lại ${formatNumber(pages.rendered.size)} trang, ${formatNumber(derived)} ảnh mới, ${formatNumber(seconds, 1)} giây. ${describePublication(publication)}`;
  }
  if (result.reason === 'location')
    return 'Chưa đăng gì: có tệp làm lộ nơi chụp hoặc số máy. Sửa các tệp trên rồi chạy lại.';
  const kept = olderSite
    ? ' Trang dựng lần trước vẫn giữ nguyên, nhưng không được mở để phục vụ vì nội dung đã khác.'
    : '';
  return `Chưa dựng trang: sửa các lỗi trên rồi chạy lại.${kept}`;
}

/** What readers see since a build. */
export function describePublication({ number, written, removed, kept }: PublicationCounts): string {
  if (written + removed === 0) return `Không có gì đổi, trang vẫn là lần đăng ${number}.`;
  const gone = removed === 0 ? '' : `${formatNumber(removed)} tệp gỡ, `;
  return `Lần đăng ${number}: ${formatNumber(written)} tệp mới hoặc đổi, ${gone}${formatNumber(kept)} tệp giữ nguyên.`;
}

/** How far counted work is, and how long the rest will take at this pace. */
export function describeProgress({ step, count, of, secondsLeft }: Progress): string {
  const rest = count < of ? `, còn khoảng ${formatNumber(Math.ceil(secondsLeft))} giây` : '';
  return `${COUNTED[step]} ${formatNumber(count)}/${formatNumber(of)}${rest}`;
}

const COUNTED: Readonly<Record<CountedWork, string>> = {
  page: 'Dựng trang',
  card: 'Vẽ ảnh xem trước',
};

/** Why pages were rendered, most pages first: one line for each cause, with a few of its pages. */
export function explainPages({ rendered, kept }: RenderedPages): string {
  const causes = [...Map.groupBy(rendered.entries(), ([, reason]) => reason)]
    .map(([reason, pages]) => ({ reason, files: pages.map(([file]) => file) }))
    .sort((a, b) => b.files.length - a.files.length);
  const lines = causes.map(({ reason, files }) => {
    const more = files.length > NAMED ? ` và ${formatNumber(files.length - NAMED)} trang khác` : '';
    return `  ${describeReason(reason)}: ${files.slice(0, NAMED).map(addressOf).join(', ')}${more}`;
  });
  return [`Dựng lại ${formatNumber(rendered.size)} trang, giữ nguyên ${formatNumber(kept)} trang.`, ...lines].join(
    '\n',
  );
}

/** Pages that are named for one cause. */
const NAMED = 5;

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function describeReason(reason: string): string {
  const fixed = FIXED_REASONS[reason];
  if (fixed !== undefined) return fixed;
  const [what = '', ...rest] = reason.split(' ');
  const argument = rest.join(' ');
  const query = QUERY_REASONS[what];
  return query === undefined ? `${what} đổi ${argument.replace(/^data\./, '')}` : query(argument.trim());
}

const FIXED_REASONS: Readonly<Record<string, string>> = {
  new: 'Trang chưa có, hoặc mã nguồn đã đổi',
  route: 'Danh sách hoặc số trang mà nó thuộc về đã đổi',
  missing: 'Tệp đã đăng không còn như lần dựng trước',
};

const QUERY_REASONS: Readonly<Record<string, (argument: string) => string>> = {
  catalogue: (name) => `Danh mục ${name} đổi`,
  collection: (name) => `Các bài trong ${name} thêm, bớt hoặc đổi thứ tự`,
  current: (id) => `Cơ quan ${id} được lập hoặc hết hoạt động`,
  comments: (id) => `Bình luận của ${id} đổi`,
  entries: () => 'Thêm hoặc bớt bài',
  exists: (id) => `${id} được đăng hoặc gỡ`,
  figures: () => 'Số liệu bình luận theo tháng đổi',
  frontPage: () => 'Lựa chọn trang nhất đổi',
  now: () => 'Giờ dựng trang đã khác (đếm ngày, đợt thi đua đang diễn ra)',
  ofAgency: (id) => `Bài của cơ quan ${id} thêm hoặc bớt`,
  ofAuthor: (id) => `Bài của tác giả ${id} thêm hoặc bớt`,
  ofCampaign: (id) => `Bài của đợt thi đua ${id} thêm hoặc bớt`,
  ofField: (id) => `Bài của lĩnh vực ${id} thêm hoặc bớt`,
  ofPlace: (id) => `Bài của địa phương ${id} thêm hoặc bớt`,
  ofSection: (id) => `Bài của chuyên mục ${id} thêm hoặc bớt`,
  ofSeries: (id) => `Bài của loạt ${id} thêm hoặc bớt`,
  older: (id) => `Bài cũ hơn cùng chuyên mục với ${id} đổi`,
  place: (id) => `Địa danh ${id} đổi`,
  places: () => 'Địa danh đổi',
  redirects: () => 'Địa chỉ cũ đổi',
  related: (argument) => `Bài liên quan của ${argument.split(' ')[0] ?? ''} đổi`,
  row: (argument) => `Dòng ${argument} trong danh mục đổi`,
  settings: () => 'cai-dat.yaml đổi',
  stories: () => 'Thêm, bớt bài hoặc đổi thứ tự',
  tags: () => 'Các thẻ hoặc bài trong thẻ đổi',
  withdrawn: () => 'Bài gỡ đổi',
};

/** What a part of the build works on, for people who watch it. */
export function describeStep({ step, count }: { readonly step: BuildPart; readonly count?: number }): string {
  return STEPS[step](count === undefined ? '' : formatNumber(count));
}

/** Names a file that tells too much, and what to do about it. */
export function describeLocationHit({ name, marks }: LocationHit): string {
  const what = marks.map((mark) => MARKS[mark]).join(' và ');
  return `${name}: tệp còn mang ${what}, chưa đưa lên trang. ${remedy(name)}`;
}

/** Says that the comments of the last build stand in the pages, and what to do about it. */
export function describeCommentReading({ count }: Pick<CommentReading, 'count'>): string {
  return `! Không đọc được cơ sở dữ liệu bình luận, trang giữ nguyên ${formatNumber(count)} bình luận của lần dựng trước. Hãy kiểm tra DATABASE_URL rồi dựng lại.`;
}

/** Names a page that is heavier than a slow phone likes, and what to do about it. */
export function describeExcess({ page, part, bytes, limit }: BudgetExcess): string {
  return `! ${page}: ${PARTS[part]} nặng ${formatBytes(bytes)}, nên dưới ${formatBytes(limit)}. Trang vẫn đăng; bài rất dài nên chia thành nhiều kỳ.`;
}

const PARTS: Readonly<Record<BudgetExcess['part'], string>> = {
  html: 'phần chữ',
  css: 'phần trình bày',
  js: 'phần lệnh',
  fonts: 'phông chữ',
};

const STEPS: Readonly<Record<BuildPart, (count: string) => string>> = {
  wait: () => 'Đang có lần dựng trang khác, chờ đến lượt …',
  read: () => 'Đọc và kiểm tra nội dung …',
  pages: (count) => `Tìm trang phải dựng lại trong ${count} bài …`,
  pictures: (count) => `Đưa ${count} ảnh và tệp kèm bài ra trang …`,
  cards: (count) => `Vẽ ${count} ảnh xem trước khi chia sẻ (chỉ vẽ ảnh chưa có) …`,
  search: (count) => `Lập chỉ mục tìm kiếm cho ${count} bài (chỉ lập lại phần đã đổi) …`,
  redirects: (count) => `Ghi ${count} địa chỉ cũ …`,
  check: () => 'Soát vị trí và số máy trong ảnh, phim, âm thanh, PDF …',
  publish: () => 'Nén các tệp mới và đưa lên trang …',
};

const MARKS: Readonly<Record<LocationHit['marks'][number], string>> = {
  location: 'tọa độ nơi chụp (GPS)',
  serial: 'số sê-ri của máy ảnh hoặc ống kính',
};

function remedy(name: string): string {
  if (/\.pdf$/i.test(name))
    return 'Hãy xuất lại tệp PDF từ bản gốc sau khi xóa thông tin riêng tư của ảnh bên trong, hoặc in ra PDF mới rồi thay tệp.';
  if (/\.(?:mp4|m4v|mov|webm|ogv|m4a|mp3|wav|ogg|opus|aac|oga|flac)$/i.test(name))
    return 'Hãy tắt ghi vị trí trên máy quay và xuất lại tệp không kèm siêu dữ liệu (ví dụ: ffmpeg -i cũ.mp4 -map_metadata -1 -c copy mới.mp4), rồi thay tệp.';
  return 'Hãy xóa thông tin vị trí của ảnh (Windows: Thuộc tính, Chi tiết, “Loại bỏ thuộc tính và thông tin cá nhân”), rồi thay tệp.';
}
