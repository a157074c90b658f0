import type { EnvironmentProblem, EnvironmentProblemCode } from '../environment/environment.ts';

/** One Vietnamese sentence for a refused environment variable: what it is, the value given, what to do. */
export function describeEnvironmentProblem(problem: EnvironmentProblem): string {
  return SENTENCES[problem.code](problem);
}

const SENTENCES: Readonly<Record<EnvironmentProblemCode, (problem: EnvironmentProblem) => string>> = {
  'path-has-nul': ({ variable, value }) =>
    `${variable}: đường dẫn «${value}» chứa ký tự NUL; hãy gõ lại đường dẫn, không dán từ nơi khác.`,
  'out-dir-is-root': ({ value }) =>
    `OUT_DIR: không thể xuất trang ra «${value}» là gốc của ổ đĩa, vì mỗi lần dựng sẽ dọn thư mục này; hãy chọn một thư mục riêng, ví dụ OUT_DIR=dist.`,
  'out-dir-holds-project': ({ value }) =>
    `OUT_DIR: «${value}» chứa cả mã nguồn dự án và sẽ bị dọn mỗi lần dựng; hãy chọn một thư mục riêng, ví dụ OUT_DIR=dist.`,
  'out-dir-is-source': ({ value }) =>
    `OUT_DIR: «${value}» là thư mục mã nguồn và sẽ bị dọn mỗi lần dựng; hãy chọn một thư mục riêng, ví dụ OUT_DIR=dist.`,
  'out-dir-overlaps-content': ({ value }) =>
    `OUT_DIR: «${value}» và thư mục nội dung (CONTENT_DIR) nằm lồng nhau, dựng trang sẽ xóa mất bài viết; hãy đặt hai thư mục tách rời.`,
  'out-dir-holds-private': ({ variable, value }) =>
    `${variable}: «${value}» nằm trong thư mục được công bố (OUT_DIR), ai cũng tải được dữ liệu riêng; hãy chuyển ra ngoài, ví dụ DATA_DIR=.data.`,
  'database-url-unknown': ({ value }) =>
    `DATABASE_URL: không hiểu địa chỉ «${value}»; hãy viết dạng postgres://tài-khoản:mật-khẩu@máy/tên hoặc file:đường-dẫn, hoặc bỏ trống để dùng tệp SQLite trong DATA_DIR.`,
  'port-invalid': ({ variable, value }) =>
    `${variable}: «${value}» không phải là số cổng; hãy dùng số nguyên từ 0 đến 65535, ví dụ ${variable}=${variable === 'PORT' ? 4321 : 4322}.`,
  'host-invalid': ({ variable, value }) =>
    `${variable}: «${value}» không phải là địa chỉ máy; hãy dùng 127.0.0.1 (chỉ máy này) hoặc 0.0.0.0 (mọi máy trong mạng), không kèm http:// hay số cổng.`,
  'site-url-invalid': ({ variable, value }) =>
    `${variable}: «${value}» không phải là địa chỉ trang; hãy viết đầy đủ cả http:// hoặc https://, không kèm tài khoản, ví dụ ${variable}=https://lantoa.example.vn.`,
  'site-url-has-path': ({ variable, value }) =>
    `${variable}: «${value}» có phần đường dẫn, mà trang phải nằm ở gốc tên miền; hãy chỉ giữ tên miền, ví dụ ${variable}=https://lantoa.example.vn.`,
  'trust-proxy-invalid': ({ value }) =>
    `TRUST_PROXY: không hiểu giá trị «${value}»; hãy viết 1 nếu máy chủ đứng sau proxy tự đặt X-Forwarded-*, nếu không thì viết 0.`,
  'now-invalid': ({ value }) =>
    `NOW: «${value}» không phải là thời điểm có thật; hãy viết giờ Việt Nam theo dạng NĂM-THÁNG-NGÀYTGIỜ:PHÚT, ví dụ NOW=2026-11-20T08:30, hoặc bỏ trống để dùng đồng hồ máy.`,
  'secret-too-short': ({ variable }) =>
    `${variable}: khóa bí mật quá ngắn, cần ít nhất 32 ký tự; tạo khóa mới bằng lệnh: openssl rand -base64 48`,
  'http-url-invalid': ({ variable, value }) =>
    `${variable}: «${value}» không phải là địa chỉ http:// hoặc https:// đầy đủ, không kèm tài khoản; ví dụ ${variable}=https://may-dung.example.vn/nhan-tin.`,
  'smtp-url-invalid': ({ value }) =>
    `SMTP_URL: không hiểu địa chỉ máy chủ thư «${value}»; hãy viết dạng smtp://tài-khoản:mật-khẩu@máy:587 hoặc smtps://tài-khoản:mật-khẩu@máy:465.`,
  'email-invalid': ({ variable, value }) =>
    `${variable}: «${value}» không phải là địa chỉ thư điện tử; nhiều địa chỉ thì cách nhau bằng dấu phẩy.`,
  required: ({ variable }) =>
    `${variable}: chưa được đặt, mà trên Cloudflare thì bắt buộc; xem mục “Cloudflare” trong README.`,
  'companion-missing': ({ variable, companion = '' }) =>
    `${variable}: cần đặt cả ${companion}; thiếu một trong hai thì việc này không chạy được.`,
};
