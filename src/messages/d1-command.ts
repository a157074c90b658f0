/** Sentences of `npm run d1`. */
export const D1_COMMAND_TEXT = {
  usage: [
    'Cách dùng:',
    '  npm run d1 migrate                                        tạo hoặc cập nhật các bảng của D1 trên máy này',
    '  npm run d1 editors them <tên đăng nhập> "<Họ và tên>"     lập tài khoản quản trị đầu tiên',
    '  npm run d1 editors cuu <tên đăng nhập>                    đường dẫn đăng ký lại khi mất mọi khóa',
    '  thêm -- --remote để làm trên D1 ở Cloudflare (đăng nhập trước bằng npx wrangler login),',
    '  ví dụ: npm run d1 -- migrate --remote',
  ].join('\n'),
  unreachable: (cause: string) =>
    `Chưa mở được cơ sở dữ liệu D1 (${cause}). Hãy xem lại database_id trong .config/wrangler.jsonc; với D1 ở Cloudflare, hãy đăng nhập bằng npx wrangler login.`,
};
