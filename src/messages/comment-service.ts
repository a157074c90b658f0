/** Something the comment function tells the operator; what readers wrote is never part of it. */
export interface ServiceEvent {
  readonly kind: 'storage-problem' | 'unexpected-error' | 'page-not-renewed' | 'notice-not-sent' | 'work-failed';
  readonly error: unknown;
  readonly route?: string;
  readonly story?: string;
}

/** One line for the log: what failed, what becomes of it, and the cause in the words of the system. */
export function describeServiceEvent(event: ServiceEvent): string {
  return `Bình luận: ${EVENTS[event.kind](event)} (${causeOf(event.error)})`;
}

/** Why there is no database at the start. */
export function describeDatabaseProblem(kind: 'tables-outdated' | 'unusable', error: unknown): string {
  return kind === 'tables-outdated'
    ? 'Bình luận: cơ sở dữ liệu chưa có đủ bảng cho phiên bản này; hãy chạy npm run migrate. Trang vẫn chạy, bình luận tạm nghỉ.'
    : `Bình luận: chưa mở được cơ sở dữ liệu (${causeOf(error)}); hãy xem lại DATABASE_URL hoặc thư mục DATA_DIR. Trang vẫn chạy, máy tự thử lại.`;
}

const EVENTS: Readonly<Record<ServiceEvent['kind'], (event: ServiceEvent) => string>> = {
  'storage-problem': ({ route = '' }) =>
    `cơ sở dữ liệu không trả lời ở ${route}; người gửi được trả lại nguyên bài và mời gửi lại`,
  'unexpected-error': ({ route = '' }) => `lỗi bất ngờ ở ${route}`,
  'page-not-renewed': ({ story = '' }) => `chưa cập nhật được trang của bài ${story}; máy sẽ thử lại`,
  'notice-not-sent': () => 'chưa gửi được tin báo; máy sẽ thử lại',
  'work-failed': () => 'một việc chạy nền chưa xong; máy sẽ thử lại',
};

/** The innermost message: that of the system, in its own words. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : causeOf(error.cause);
}
