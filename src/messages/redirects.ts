/** Words of the page that stands at a former address. */
export const REDIRECT_TEXT = {
  title: (siteName: string) => `Trang đã chuyển – ${siteName}`,
  heading: 'Trang này đã chuyển sang địa chỉ mới.',
  link: 'Mời bạn đọc ở địa chỉ mới',
} as const;
