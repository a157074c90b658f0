/** The sentences under which the newsroom records what was done, as `git log` and the history page show them. */
export const RECORD_MESSAGES = {
  saved: (title: string) => `Sửa bài “${title}”`,
  created: (title: string) => `Bài mới “${title}”`,
  imported: (title: string, from: string) => `Nhập bài “${title}” từ tệp ${from}`,
  fileAdded: (name: string, title: string) => `Thêm tệp ${name} vào bài “${title}”`,
  fileRemoved: (name: string, title: string) => `Bỏ tệp ${name} khỏi bài “${title}”`,
  restoredText: (title: string, when: string) => `Lấy lại bản lúc ${when} của bài “${title}”`,
  submitted: (title: string) => `Gửi duyệt bài “${title}”`,
  'taken-back': (title: string) => `Rút về sửa tiếp bài “${title}”`,
  returned: (title: string) => `Trả lại bài “${title}”`,
  approved: (title: string) => `Duyệt bài “${title}”`,
  scheduled: (title: string, hour: string) => `Duyệt bài “${title}”, hẹn đăng ${hour}`,
  unscheduled: (title: string) => `Bỏ hẹn giờ đăng bài “${title}”`,
  withdrawn: (title: string) => `Gỡ bài “${title}”`,
  restored: (title: string) => `Đăng lại bài “${title}”`,
  renamed: (title: string, slug: string) => `Đổi địa chỉ bài “${title}” thành ${slug}`,
  dropped: (title: string) => `Bỏ bản đang viết của bài “${title}”`,
} as const;
