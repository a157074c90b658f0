import type { EventKind } from '../comments/domain/comment.ts';
import { formatNumber } from '../content-model/text/numbers.ts';

/** What waits, told in a notice. Notices leave the house and cannot be erased there: no word of a reader's is ever in them. */
export const NOTICE_TEXT = {
  feedTitle: (siteName: string) => `${siteName}: bình luận chờ biên tập viên`,
  feedSubtitle: 'Địa chỉ riêng của một biên tập viên, không chuyển cho người khác.',
  entry: (because: EventKind, story: string) => `${KINDS[because] ?? OTHER}: ${story}`,
  suspect: 'Máy xếp vào mục “Cần xem kỹ”.',
  open: 'Mở trong trang duyệt bình luận để đọc.',
  subject: (siteName: string, count: number) => `${siteName}: ${formatNumber(count)} việc mới ở mục bình luận`,
  greeting: 'Có việc mới chờ biên tập viên ở mục bình luận:',
  line: (because: EventKind, count: number, story: string) =>
    `- ${KINDS[because] ?? OTHER}${count > 1 ? ` (${formatNumber(count)})` : ''}: ${story}`,
  more: (count: number) => `- và ${formatNumber(count)} việc khác`,
  desk: (address: string) => `Trang duyệt bình luận: ${address}`,
  why: 'Thư này do máy gửi; trong thư không có lời bạn đọc viết.',
} as const;

const OTHER = 'Việc mới';

const KINDS: Readonly<Partial<Record<EventKind, string>>> = {
  received: 'Bình luận mới',
  'second-look-asked': 'Bạn đọc xin xem lại',
  reported: 'Bạn đọc báo cáo một bình luận',
  'erasure-asked': 'Bạn đọc xin xóa bình luận',
  'erasure-registered': 'Bạn đọc xin xóa bình luận',
};
