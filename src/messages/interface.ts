/** Words of the frame around every page; sentences that stand in stories are content, not here. */
export const FRAME_TEXT = {
  skipToContent: 'Đến nội dung chính',
  homeOf: (siteName: string) => `${siteName}, về trang nhất`,
  mainNavigation: 'Chuyên mục',
  breadcrumbs: 'Bạn đang ở',
  home: 'Trang nhất',
  source: (siteName: string, address: string) => `Nguồn: ${siteName}, ${address}`,
  notice: 'Thông báo',
  footer: {
    about: 'Về trang này',
    body: 'Cơ quan chủ quản',
    responsible: 'Chịu trách nhiệm nội dung',
    licence: 'Giấy phép',
    address: 'Địa chỉ',
    telephone: 'Điện thoại',
    email: 'Thư điện tử',
    missing: 'chưa khai báo',
    links: 'Quy tắc và hỗ trợ',
    feeds: 'Theo dõi',
  },
  display: {
    open: 'Cỡ chữ, nền',
    size: 'Cỡ chữ',
    small: 'A−',
    middle: 'A',
    large: 'A+',
    smallName: 'A−, chữ nhỏ',
    middleName: 'A, chữ vừa',
    largeName: 'A+, chữ to',
    theme: 'Màu nền',
    themeDevice: 'Theo máy',
    themeLight: 'Sáng',
    themeDark: 'Tối',
    smaller: 'A−, thu nhỏ chữ',
    larger: 'A+, phóng to chữ',
  },
} as const;

/** Ways into the site that the navigation has no room for, for the footer. */
export const LOOK_UP_LINKS = [
  { label: 'Tìm kiếm', href: '/tim-kiem/' },
  { label: 'Văn bản', href: '/van-ban/' },
  { label: 'Địa phương', href: '/dia-phuong/' },
  { label: 'Bảng vàng', href: '/bang-vang/' },
  { label: 'Lưu trữ', href: '/luu-tru/' },
  { label: 'Sơ đồ trang', href: '/so-do-trang/' },
] as const;
