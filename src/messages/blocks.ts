/** Vietnamese words that the blocks of a body bring along; the rest of their text is the author's. */
export const blockWords = {
  photo: 'Ảnh',
  drawing: 'Tranh',
  uncreditedDrawing: 'Tranh vẽ.',
  openPicture: 'Xem ảnh lớn',
  source: 'Nguồn',
  notStated: '–',
  missing: 'chưa có',
  asTable: 'Xem số liệu dạng bảng',
  transcript: 'Đọc lời',
  moment: 'Mốc',
  chart: {
    item: 'Tên',
    value: 'Kết quả',
    target: 'Chỉ tiêu',
    share: 'So với chỉ tiêu',
    note: 'Ghi chú',
    achieved: 'Đã đạt',
  },
  state: { 'đã qua': 'đã qua', 'đang diễn ra': 'đang diễn ra', 'sắp tới': 'sắp tới' },
  tone: { 'cần biết': 'Cần biết', 'lưu ý': 'Lưu ý', 'hạn chót': 'Hạn chót' },
  film: 'Phim',
  recording: 'Bản thu',
  noCaptions: 'phim chưa có phụ đề',
  captionsLabel: 'Tiếng Việt',
  readAlso: 'Đọc thêm',
  documentNumber: 'số, ký hiệu',
  documentDate: 'ngày ban hành',
  file: 'tệp',
} as const;

/** The credit line under a picture: "Ảnh: Nguyễn Văn A" or, for a drawing, "Tranh: …". */
export function creditLine(kind: string, name: string): string {
  return `${kind}: ${name}`;
}

/** What is named because it is not there: "tệp: chưa có". */
export function missingPart(part: string): string {
  return `${part}: ${blockWords.missing}`;
}

/** The link to a film or recording for whoever cannot play it here: "Tải phim, MP4, 12 MB". */
export function downloadLabel(kind: string, fileType: string, size: string): string {
  return `Tải ${kind.toLowerCase()}, ${fileType}, ${size}`;
}

/** The number of a document: "số 1199/KH-UBND". */
export function documentNumber(number: string): string {
  return `số ${number}`;
}

/** Where a line chart is cut off: "Trục đứng bắt đầu từ 1.200, không từ 0." */
export function cutAxisNote(start: string): string {
  return `Trục đứng bắt đầu từ ${start}, không từ 0.`;
}

/** The highest and lowest point of a line chart in one sentence each. */
export function extremesNote(highest: ChartPointWords, lowest: ChartPointWords): string {
  return `Cao nhất: ${highest.value} (${highest.label}). Thấp nhất: ${lowest.value} (${lowest.label}).`;
}

/** The sentence of a line chart whose points all stand at one height. */
export function levelNote(value: string): string {
  return `Giữ nguyên ở mức ${value}.`;
}

/** A point of a chart in words. */
export interface ChartPointWords {
  readonly label: string;
  readonly value: string;
}
