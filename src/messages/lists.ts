/** Words on list pages. */
export const LIST_TEXT = {
  pages: 'Các trang của danh sách',
  newer: 'Bài mới hơn',
  older: 'Bài cũ hơn',
  pageTitle: (name: string, number: number) => `${name}, trang ${number} tính từ bài cũ nhất`,
  empty: 'Chưa có bài nào ở đây.',
} as const;
