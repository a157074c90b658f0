import type { RedirectProblem } from '../serving/redirects.ts';
import type { StartProblem } from '../serving/start-problem.ts';

/** Short answers of the server where the site has no page to show. */
export const SERVING_SENTENCES = {
  notFound: 'Không tìm thấy trang này.',
  gone: 'Trang này đã được gỡ xuống.',
  methodNotAllowed: 'Địa chỉ này chỉ dùng để đọc (GET, HEAD).',
  noCoding: 'Không có bản nào theo kiểu nén mà trình duyệt chấp nhận (Accept-Encoding).',
  noSuchRange: 'Tệp không có đoạn được yêu cầu (Range).',
  siteChanging: 'Trang đang được cập nhật, xin thử lại sau giây lát.',
  serverError: 'Máy chủ gặp lỗi, xin thử lại sau.',
  badRequest: 'Yêu cầu không hợp lệ.',
} as const;

/** The line that tells where the site can be opened. */
export function describeReady(url: string, pageCount: number): string {
  return `Lan Tỏa đang phục vụ ${pageCount.toLocaleString('vi-VN')} trang tại ${url} (bấm Ctrl+C để dừng).`;
}

/** Why the server could not start and what to do. */
export function describeStartProblem({ code, args }: StartProblem): string {
  switch (code) {
    case 'port-in-use':
      return `Cổng ${args.port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc chọn cổng khác, ví dụ PORT=${args.port < 65_535 ? args.port + 1 : 4321}.`;
    case 'port-forbidden':
      return `Không được phép mở cổng ${args.port}; hãy chọn cổng từ 1024 trở lên, ví dụ PORT=4321.`;
    case 'host-unavailable':
      return `Máy này không có địa chỉ «${args.host}»; hãy đặt HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy trong mạng).`;
    case 'out-dir-missing':
      return `Chưa có trang nào trong «${args.outDir}»; hãy dựng trang trước bằng lệnh npm run build.`;
  }
}

/** Why a line of `_redirects` is left out. */
export function describeRedirectProblem({ code, line, text }: RedirectProblem): string {
  return `_redirects, dòng ${line}: «${text}» bị bỏ qua vì ${REDIRECT_REASONS[code]}.`;
}

const REDIRECT_REASONS: Readonly<Record<RedirectProblem['code'], string>> = {
  'redirect-malformed': 'không đúng dạng «địa-chỉ-cũ địa-chỉ-mới mã»',
  'redirect-status': 'mã chỉ có thể là 301, 302 hoặc 410',
  'redirect-target':
    'địa chỉ mới phải bắt đầu bằng một dấu / hoặc http(s)://, riêng mã 410 phải là trang của chính trang tin này',
  'redirect-pattern': 'không dùng được dấu * hoặc :tên trong địa chỉ cũ',
  'redirect-loop': 'địa chỉ mới dẫn về chính địa chỉ cũ',
};
