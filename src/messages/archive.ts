/** Words of the archive. */
export const ARCHIVE_TEXT = {
  name: 'Lưu trữ',
  description: 'Mọi bài đã đăng, xếp theo năm và tháng.',
  caption: 'Số bài theo năm và tháng',
  year: 'Năm',
  total: 'Cả năm',
  none: 'không có bài',
  monthShort: (month: string) => `Th ${Number(month)}`,
  monthName: (month: string) => `Tháng ${Number(month)}`,
  cell: (month: string, year: string, count: number) => `Tháng ${Number(month)}/${year}: ${count} bài`,
  yearTitle: (year: string) => `Các bài năm ${year}`,
  monthTitle: (month: string, year: string) => `Các bài tháng ${Number(month)}/${year}`,
  yearDescription: (year: string, count: number) => `${count} bài đăng trong năm ${year}, theo từng tháng.`,
  monthDescription: (month: string, year: string, count: number) =>
    `${count} bài đăng trong tháng ${Number(month)}/${year}, theo từng ngày.`,
  allOfMonth: (count: number) => `Cả ${count} bài của tháng`,
  around: 'Tháng trước, tháng sau',
  aroundYears: 'Năm trước, năm sau',
  earlier: (label: string) => `Trước đó: ${label}`,
  later: (label: string) => `Sau đó: ${label}`,
  empty: 'Chưa có bài nào được đăng.',
} as const;
