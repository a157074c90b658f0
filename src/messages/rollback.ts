import type { RollbackResult } from '../building/output/roll-back.ts';
import { formatNumber } from '../content-model/text/numbers.ts';
import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';

/** Sentences of `npm run rollback` that do not depend on what is published. */
export const ROLLBACK_SENTENCES = {
  usage:
    'Cách dùng: npm run rollback để quay lại lần đăng ngay trước, hoặc npm run rollback -- 12 để quay lại lần đăng số 12.',
  waiting: 'Đang có lần dựng trang khác, chờ đến lượt …',
} as const;

/** What going back did, or why nothing was changed and what can be done. */
export function describeRollback(result: RollbackResult): string {
  if (result.ok) {
    const { shown, left, counts } = result;
    const gone = counts.removed === 0 ? '' : `, ${formatNumber(counts.removed)} tệp gỡ`;
    return [
      `Đã quay lại ${describeItem(shown)}: ${formatNumber(counts.written)} tệp đổi${gone}.`,
      `Muốn trở lại lần đăng ${left}: npm run rollback -- ${left}. Lần dựng sau sẽ lại đăng đúng những gì đang có trong thư mục nội dung.`,
    ].join('\n');
  }
  const others = result.others.map(describeItem).join('; ');
  const choice = others === '' ? '' : ` Còn giữ: ${others}.`;
  switch (result.reason) {
    case 'nothing-published':
      return 'Chưa có lần đăng nào để quay lại; hãy dựng trang bằng lệnh npm run build.';
    case 'nothing-before':
      return `Không còn giữ lần đăng nào trước lần này.${choice}`;
    case 'not-kept':
      return `Không còn giữ lần đăng ấy.${choice}`;
    case 'shown-already':
      return `Trang đang là lần đăng ấy rồi.${choice}`;
    case 'folder-changed':
      return 'Thư mục xuất đã bị sửa từ bên ngoài nên không quay lại được; hãy dựng lại trang bằng lệnh npm run build.';
  }
}

function describeItem({ origin, time }: { readonly origin: number; readonly time: number }): string {
  const local = fromEpochMs(time);
  return `lần đăng ${origin} (${formatTime(local)} ngày ${formatDate(local)})`;
}
