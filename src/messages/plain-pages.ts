/** Words of plain pages, of the page for wrong addresses, of withdrawn entries and of the site map. */
export const PLAIN_TEXT = {
  contents: 'Trong trang này',
  notFound: {
    title: 'Không có trang nào ở địa chỉ này',
    description: 'Địa chỉ vừa mở không có trang nào.',
    what: 'Có thể địa chỉ bị gõ sai một chữ, bị cắt khi chép lại, hoặc trang đã đổi chỗ.',
    what2: (siteName: string) =>
      `Bài đã đăng trên ${siteName} không bị xóa lặng lẽ: bài nào gỡ xuống, địa chỉ cũ đều ghi rõ lý do.`,
    suggestions: 'Có phải bạn tìm trang này?',
    noSuggestion: 'Không có trang nào gần giống địa chỉ vừa mở.',
    doNow: 'Bạn có thể',
    checkAddress: 'Xem lại địa chỉ ở thanh trên cùng: chữ không dấu, các tiếng nối nhau bằng gạch ngang.',
    toHome: 'Về trang nhất',
    toSearch: 'Tìm theo chữ bạn nhớ',
    toArchive: 'Tìm trong lưu trữ theo năm, tháng',
    toMap: 'Mở sơ đồ trang',
    toPlaces: 'Tìm theo xã, phường',
    sections: 'Các mục',
    latest: 'Bài mới nhất',
  },
  withdrawn: {
    description: 'Bài ở địa chỉ này đã được gỡ; trang ghi ngày và lý do.',
    was: (title: string) => `Địa chỉ này từng là bài “${title}”.`,
  },
  siteMap: {
    name: 'Sơ đồ trang',
    description: 'Mọi lối vào của trang: các mục, chuyên mục, danh mục, lưu trữ, quy tắc.',
    lists: 'Các mục',
    find: 'Tìm theo',
    about: 'Về trang này',
  },
} as const;
