import type { RoundTrip } from '../newsroom/stories/check-round-trip.ts';
import type { RepositoryProblem } from '../newsroom/git/repository.ts';

/** What `npm run newsroom` says on the terminal. */
export const RUN_TEXT = {
  otherRuns: 'Một tòa soạn khác đang chạy trên cùng thư mục dữ liệu; chờ tòa soạn ấy dừng…',
  finished: 'Lần trước dừng giữa chừng khi đang ghi; đã ghi nốt, không mất gì.',
  building: 'Chưa có trang nào để xem; dựng trang lần đầu…',
  opening: (url: string) =>
    `Tòa soạn: ${url}/toa-soan/ (đăng nhập bằng tài khoản biên tập; tạo tài khoản bằng npm run editors).`,
} as const;

/** Why the content cannot be kept by git, and what to do. */
export function describeRepositoryProblem({ code, args }: RepositoryProblem): string {
  return code === 'git-missing'
    ? 'Tòa soạn cần chương trình git để giữ lịch sử sửa bài. Hãy cài git (Debian: apt-get install git; Windows: git-scm.com) rồi chạy lại.'
    : `Git không mở được lịch sử của thư mục «${args.folder}»: ${args.said}. Hãy kiểm tra quyền và chủ sở hữu của thư mục rồi chạy lại.`;
}

/** What opening and saving every entry came to. */
export function describeRoundTrip({ same, asSource, changed }: RoundTrip): string {
  const lines = [`Tòa soạn mở và lưu lại nguyên vẹn ${same} bài.`];
  if (asSource.length > 0) lines.push(`Chỉ sửa được bằng chữ nguồn: ${asSource.join(', ')}.`);
  if (changed.length > 0) lines.push(`Lưu lại sẽ khác đi, hãy báo người làm phần mềm: ${changed.join(', ')}.`);
  return lines.join('\n');
}
