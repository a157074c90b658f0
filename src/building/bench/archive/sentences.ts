import type { Random } from './create-random.ts';
import { vocabulary } from './vocabulary.ts';

type Slot = keyof typeof vocabulary;

/** Words that one story keeps to: its place and what it is about. */
export interface StoryTheme {
  readonly place: string;
  readonly work: string;
  readonly who: string;
}

/** A sentence of a pattern: `{slot}` takes a word of the vocabulary or of the theme, `{n}` a number. */
export function fillPattern(pattern: string, theme: StoryTheme, random: Random): string {
  const filled = pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return String(random.whole(3, 980));
    if (slot === 'few') return String(random.whole(2, 19));
    if (slot in theme) return theme[slot as keyof StoryTheme];
    return random.pick<string>(vocabulary[slot as Slot]);
  });
  return `${filled.charAt(0).toLocaleUpperCase('vi')}${filled.slice(1)}`.normalize('NFC');
}

/** A paragraph of sentences in which no pattern occurs twice. */
export function makeParagraph(count: number, theme: StoryTheme, random: Random): string {
  return random
    .some(sentencePatterns, count)
    .map((pattern) => fillPattern(pattern, theme, random))
    .join(' ');
}

/** Headlines; each ends in no full stop. */
export const titlePatterns = [
  '{place}: {who} cùng nhau {work}',
  '{who} ở {place} {work}, {result}',
  'Chuyện {work} ở {place}',
  '{few} tháng {work} của {who} ở {place}',
  '{place} thi đua {work}',
  'Cách làm của {place}: {way}',
  'Từ {thing} nhỏ ở {place}, {who} học nhau {work}',
  'Khi {who} ở {place} bắt tay {work}',
];

/** Headings inside a story. */
export const headingPatterns = [
  'Bắt đầu từ {thing}',
  'Cách làm',
  'Bàn kỹ rồi mới làm',
  'Con số biết nói',
  'Điều học được',
  'Việc còn lại',
  'Giữ {thing} cho bền',
  'Người đi trước chỉ người đi sau',
  'Kết quả ở {place}',
];

/** Names and slogans of campaigns. */
export const campaignPatterns = [
  '{place} thi đua {work}',
  'Mỗi xóm một {thing}',
  'Chung tay {work}',
  'Toàn dân {work}',
];

const sentencePatterns = [
  'Ở {place}, {reason}.',
  '{time}, {who} bắt đầu {work}.',
  'Cả xóm có {few} nhóm, mỗi nhóm nhận một phần việc và tự chọn người ghi sổ.',
  'Cách làm không có gì lạ: {way}.',
  'Sau {few} tháng, sổ ghi được {n} {measure}.',
  'Tính ra, phần góp của mỗi nhà là {few} {measure}, nhà khó khăn được miễn.',
  'Kết quả dễ thấy nhất là {result}.',
  '{speaker} kể rằng lúc đầu nhiều người ngại, vì {reason}.',
  '{speaker} nói gọn: {lesson}.',
  'Không phải buổi nào cũng suôn sẻ, có tuần mưa liền, {thing} phải làm lại từ đầu.',
  'Xã {place} cử {few} cán bộ xuống giúp, vừa làm vừa hướng dẫn ghi chép.',
  'Đến nay, {n} hộ đã tham gia, nhiều hơn dự kiến {few} hộ.',
  'Khi {thing} xong, {who} nhận luôn phần trông giữ.',
  'Số tiền còn lại được gửi vào quỹ chung, ai cũng xem được trên bảng tin.',
  'Điều {who} tâm đắc là {result}.',
  'Năm ngoái, cùng kỳ này, con số chỉ là {n}.',
  'So với kế hoạch, phần việc ấy vượt {few} phần trăm.',
  'Từ {place}, cách làm lan sang {few} xóm bên cạnh.',
  '{who} các xóm gần đó đến xem rồi về {work} theo cách của mình.',
  'Việc khó nhất vẫn là {work} ở những chỗ dốc, xe không vào được.',
  'Buổi tối, dưới ánh đèn nhà văn hóa, mọi người tính lại từng {measure}.',
  'Có người góp công, có người góp vật liệu, có người chỉ góp bữa cơm trưa.',
  'Vì {reason}, ban phát triển xóm quyết định {way}.',
  'Trẻ con cũng có phần: nhặt đá nhỏ, tưới cây, đọc số cho người lớn ghi.',
  'Hội đồng thi đua của xã chấm điểm theo việc thật, không theo bản báo cáo.',
  'Trong buổi sơ kết, {few} nhóm được biểu dương, nhóm nào cũng kể được một việc cụ thể.',
  'Mỗi {thing} đều ghi tên tổ nhận chăm sóc, hỏng đâu sửa đấy.',
  'Bài học rút ra ở {place} là {lesson}.',
  'Kế hoạch quý tới vẫn là {work}, thêm {n} {measure} nữa.',
  'Muốn vậy phải {way}, như các xóm đi trước đã làm.',
  'Ngày khánh thành không có băng rôn, chỉ có nồi cháo gà và mấy câu then.',
  'Người làm nhiều nhất lại ít nói nhất, hỏi đến chỉ cười rồi đi lấy cuốc.',
  'Nhờ thế, {result}.',
  'Còn {few} hộ chưa tham gia, tổ đã đến từng nhà hỏi xem vướng chỗ nào.',
  'Cán bộ xã ghi lại cách làm trong hai trang giấy, gửi cho các xóm.',
  'Chuyện {work} vì thế không dừng ở một phong trào.',
];
