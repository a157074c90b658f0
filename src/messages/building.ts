import type { BuildResult } from '../building/build-site.ts';
import { formatNumber } from '../content-model/text/numbers.ts';

/** One line that closes a build: what was made, or that nothing was changed. */
export function describeBuild(result: BuildResult): string {
  if (!result.ok) return 'Chưa dựng trang: sửa các lỗi trên rồi chạy lại. Trang đang có vẫn giữ nguyên.';
  const { entries, derived, seconds } = result;
  return `Đã dựng trang: ${formatNumber(entries)} bài, ${formatNumber(derived)} ảnh mới, ${formatNumber(seconds, 1)} giây.`;
}
