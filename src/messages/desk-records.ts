import { formatNumber } from '../content-model/text/numbers.ts';

/** Words of the report of figures. */
export const REPORT_PAGE = {
  title: 'Số liệu bình luận',
  description: 'Số bình luận nhận, đăng, biên tập, không đăng và gỡ theo tháng.',
  from: 'Từ tháng',
  to: 'Đến tháng',
  show: 'Xem',
  print: 'In báo cáo',
  month: 'Tháng',
  columns: {
    received: 'Nhận',
    published: 'Đăng',
    edited: 'Có biên tập',
    rejected: 'Không đăng',
    withdrawn: 'Gỡ',
  },
  hours: 'Chờ (giờ, trung vị)',
  total: 'Cộng',
  reasons: 'Vì sao không đăng',
  reason: 'Lý do',
  times: 'Số bình luận',
  noReasons: 'Không có bình luận nào không được đăng trong thời gian này.',
  period: (from: string, to: string) =>
    from === to ? `Tháng ${nameMonth(from)}` : `Từ tháng ${nameMonth(from)} đến tháng ${nameMonth(to)}`,
  note: 'Mỗi bình luận tính một lần trong tháng có việc. Số của tháng này còn thay đổi.',
} as const;

/** The month `2026-11` as people write it, "11/2026". */
export function nameMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${Number(number)}/${year}`;
}

/** Words of the page of phrases. */
export const PHRASES_PAGE = {
  title: 'Cụm từ cần chú ý',
  description: 'Bình luận có cụm từ trong danh sách được đưa vào hàng “Cần xem kỹ”.',
  hint: 'Cụm từ chỉ báo cho biên tập viên, không tự loại bình luận nào. Máy nhận ra cả khi viết thiếu dấu, chèn chấm hay khoảng trắng.',
  phrase: 'Cụm từ',
  why: 'Vì sao cần chú ý',
  whyHint: 'Ví dụ: vay nặng lãi',
  tryIt: 'Thử trên bình luận cũ',
  save: 'Lưu cụm từ',
  tried: (phrase: string, hits: number, looked: number) =>
    hits === 0
      ? `Không có “${phrase}” trong ${formatNumber(looked)} bình luận mới nhất.`
      : `Có “${phrase}” trong ${formatNumber(hits)} của ${formatNumber(looked)} bình luận mới nhất. Các ví dụ:`,
  saved: (phrase: string) => `Đã lưu “${phrase}”.`,
  removed: (phrase: string) => `Đã xóa “${phrase}”.`,
  remove: 'Xóa',
  removeOf: (phrase: string) => `Xóa cụm từ “${phrase}”`,
  list: 'Danh sách',
  found: 'Kết quả thử',
  none: 'Chưa có cụm từ nào của tòa soạn; danh sách có sẵn của phần mềm luôn được dùng.',
} as const;

/** Words of the page of the audit log. */
export const AUDIT_PAGE = {
  title: 'Nhật ký duyệt bình luận',
  description: 'Ai đã làm gì với bình luận nào, lúc nào.',
  hint: 'Nhật ký không sửa, không xóa được và không chứa lời của bạn đọc.',
  file: 'Tải nhật ký (CSV)',
  passing: 'Hiện cả những lần mở, đóng bình luận',
  more: 'Xem thêm',
  open: 'Xem bình luận',
  none: 'Chưa có việc nào.',
} as const;
