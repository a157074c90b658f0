import { formatNumber } from '../content-model/text/numbers.ts';

/** Sentences of the commands that look after the database of comments. */
export const UPKEEP_TEXT = {
  copied: (file: string, bytes: number, comments: number | undefined) =>
    `Đã sao lưu vào ${file} (${size(bytes)}${count(comments)}), đã đọc lại toàn bộ và không thấy hỏng.`,
  copyProblem: {
    'no-database': (file: string) => `Chưa có cơ sở dữ liệu nào ở ${file}, nên chưa có gì để sao lưu.`,
    'copy-broken': (detail: string) =>
      `Bản sao bị hỏng nên không giữ lại (${detail}). Hãy sao chép cả thư mục DATA_DIR sang đĩa khác rồi kiểm tra ổ đĩa.`,
    'program-missing': (program: string) =>
      `Máy này không có lệnh ${program} của PostgreSQL. Hãy cài gói postgresql-client, hoặc sao lưu bằng công cụ của máy chủ cơ sở dữ liệu.`,
    'program-failed': (detail: string) => `PostgreSQL không sao lưu được: ${detail}`,
  },
  restored: (comments: number | undefined, replaced: string | undefined) =>
    `Đã khôi phục cơ sở dữ liệu${comments === undefined ? '' : `, có ${formatNumber(comments)} bình luận`}.${
      replaced === undefined ? '' : ` Tệp cũ được giữ ở ${replaced}.`
    } Mở máy chủ bằng npm run serve; các trang sẽ tự cập nhật theo dữ liệu này.`,
  restoreUsage: 'Cách dùng: npm run restore -- <tệp sao lưu>',
  restoreProblem: {
    'no-file': (file: string) => `Không có tệp ${file}.`,
    'not-ours': () => 'Tệp này không phải bản sao lưu cơ sở dữ liệu của Lan Tỏa. Không có gì bị thay đổi.',
    'copy-broken': (detail: string) => `Bản sao lưu bị hỏng (${detail}). Không có gì bị thay đổi.`,
    'in-use': (file: string) =>
      `Đang có chương trình mở ${file}, có lẽ là máy chủ. Hãy dừng máy chủ rồi chạy lại lệnh này.`,
    'program-missing': (program: string) =>
      `Máy này không có lệnh ${program} của PostgreSQL. Hãy cài gói postgresql-client.`,
    'program-failed': (detail: string) => `PostgreSQL không khôi phục được, dữ liệu vẫn như cũ: ${detail}`,
  },
  migrated: (steps: readonly string[]) =>
    steps.length === 0 ? 'Các bảng đã đủ, không cần làm gì.' : `Đã cập nhật các bảng: ${steps.join(', ')}.`,
  purged: (emails: number, days: number) =>
    `Đã xóa ${formatNumber(emails)} địa chỉ thư điện tử quá ${formatNumber(days)} ngày kể từ khi bình luận được quyết định. Không xóa gì khác.`,
  personalUsage: [
    'Cách dùng:',
    '  npm run personal -- <mã biên nhận>           xuất mọi dữ liệu đang giữ về bình luận ấy (JSON)',
    '  npm run personal -- <mã biên nhận> --erase   xóa nội dung và dữ liệu của bình luận ấy',
    '  thêm --same-email                            gồm cả bình luận khác cùng thư điện tử, khi người yêu cầu',
    '                                               đã chứng minh địa chỉ ấy là của mình',
  ].join('\n'),
  codeWrong: 'Mã biên nhận không đúng. Xin xem lại từng chữ của mã.',
  codeUnknown: 'Không có bình luận nào mang mã biên nhận này.',
  othersHidden: (others: number) =>
    `Còn ${formatNumber(others)} bình luận khác cùng thư điện tử, không đưa vào đây vì ai cũng gõ được địa chỉ ấy; xem --same-email.`,
  erased: (erased: number, left: number) =>
    left === 0
      ? `Đã xóa ${formatNumber(erased)} bình luận. Trang có bình luận ấy sẽ tự cập nhật khi máy chủ chạy. Bản sao lưu cũ tự hết hạn sau 30 ngày.`
      : `Đã xóa ${formatNumber(erased)} bình luận; còn ${formatNumber(left)} bình luận vừa được người khác sửa. Hãy chạy lại lệnh này.`,
  storage: (cause: string) => `Không mở được cơ sở dữ liệu (${cause}). Hãy xem lại DATABASE_URL hoặc thư mục DATA_DIR.`,
} as const;

function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1_000))} kB`
    : `${formatNumber(Math.ceil(bytes / 1_000_000))} MB`;
}

function count(comments: number | undefined): string {
  return comments === undefined ? '' : `, ${formatNumber(comments)} bình luận`;
}
