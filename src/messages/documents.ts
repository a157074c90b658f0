/** Words around official documents. */
export const DOCUMENT_TEXT = {
  name: 'Văn bản',
  description: 'Kế hoạch, quyết định, hướng dẫn, báo cáo kèm các bài trên trang, mới nhất trước.',
  ofKind: (kind: string) => `Văn bản: ${kind}`,
  kinds: 'Lọc theo loại',
  all: 'Tất cả',
  undated: 'Chưa rõ ngày',
  year: (year: string) => `Năm ${year}`,
  number: (number: string) => `số ${number}`,
  noNumber: 'số, ký hiệu: chưa có',
  date: (date: string) => `ngày ${date}`,
  noDate: 'ngày ban hành: chưa có',
  signer: (signer: string) => `người ký: ${signer}`,
  noSigner: 'người ký: chưa có',
  file: (type: string, size: string) => `${type}, ${size}`,
  noFile: 'tệp: chưa có',
  inStory: 'Kèm bài',
} as const;
