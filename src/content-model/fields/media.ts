import * as z from 'zod';
import { asset, field, line, reference, text, type PictureUse } from './field.ts';
import { preciseDate } from './dates.ts';

/** A picture beside the entry, with the text that replaces it, its caption, credit and focal point. */
export const picture = (use: PictureUse) =>
  z.strictObject({
    src: field(asset('picture', use), 'Tệp ảnh', 'Tên tệp ảnh nằm cạnh bài, ví dụ le-phat-dong.jpg.'),
    alt: field(line(400), 'Mô tả thay ảnh', 'Nói điều ảnh cho thấy, để người không nhìn được ảnh vẫn hiểu.'),
    caption: field(line(600).optional(), 'Chú thích', 'Dòng chữ hiện dưới ảnh.'),
    credit: field(line(120).optional(), 'Nguồn ảnh', 'Tên người chụp hoặc nơi giữ ảnh; trang hiện “Ảnh: …”.', {
      desirable: true,
    }),
    drawn: field(
      z.boolean().default(false),
      'Tranh vẽ',
      'Bật khi đây là tranh hoặc hình vẽ, không phải ảnh chụp; trang hiện “Tranh: …”.',
    ),
    focalPoint: field(
      z
        .string()
        .regex(/^(?:100|\d{1,2})% (?:100|\d{1,2})%$/)
        .default('50% 50%'),
      'Tâm ảnh',
      'Điểm phải giữ khi ảnh bị cắt, tính từ trái và từ trên: 50% 30%.',
    ),
  });

/** A published document: a plan, decision or guide with its number, date, signer and file. */
export const officialDocument = () =>
  z.strictObject({
    kind: field(line(60), 'Loại văn bản', 'Kế hoạch, Quyết định, Hướng dẫn, Công văn, Báo cáo…'),
    number: field(line(60).optional(), 'Số, ký hiệu', 'Ví dụ 1199/KH-UBND hoặc 15-KH/TU.', { desirable: true }),
    date: field(preciseDate().optional(), 'Ngày ban hành', 'Ngày ghi trên văn bản.', { desirable: true }),
    title: field(line(400), 'Trích yếu', 'Nội dung chính của văn bản trong một câu.'),
    issuer: field(reference('co-quan').optional(), 'Cơ quan ban hành', 'Mã cơ quan trong danh mục cơ quan.'),
    signer: field(line(160).optional(), 'Người ký', 'Chức vụ và họ tên như trên văn bản.', { desirable: true }),
    file: field(asset('document').optional(), 'Tệp', 'Tệp PDF nằm cạnh bài.', { desirable: true }),
  });

/** A recording of the story, self-hosted. */
export const recording = () =>
  z.strictObject({
    src: field(asset('audio'), 'Tệp âm thanh', 'Tệp MP3 hoặc Opus nằm cạnh bài.'),
    seconds: field(
      z
        .number()
        .int()
        .positive()
        .max(6 * 3600),
      'Thời lượng (giây)',
      'Độ dài bản thu tính bằng giây.',
    ),
    voice: field(line(120).optional(), 'Giọng đọc', 'Người đọc hoặc “giọng máy”.'),
    language: field(
      z.enum(['tiếng Việt', 'tiếng Tày', 'tiếng Nùng', 'tiếng Mông', 'tiếng Dao']).default('tiếng Việt'),
      'Tiếng',
      'Ngôn ngữ của bản thu.',
    ),
  });

/** Where a story was taken from. */
export const source = () =>
  z.strictObject({
    name: field(line(160), 'Tên nguồn', 'Báo, đài hoặc cơ quan đã đăng trước.'),
    url: field(z.url({ protocol: /^https?$/ }).optional(), 'Địa chỉ', 'Liên kết tới bản gốc.'),
  });

/** The consent of the person whom a story is about (a guardian's for a child). */
export const consent = () =>
  z.strictObject({
    kind: field(
      z.enum([
        'người trong bài đồng ý',
        'người giám hộ đồng ý',
        'nhân vật lịch sử',
        'nhân vật hư cấu',
        'tập thể đồng ý',
      ]),
      'Sự đồng ý',
      'Ai đã đồng ý cho đăng; nhân vật lịch sử và bài mẫu không cần.',
    ),
    date: field(preciseDate().optional(), 'Ngày đồng ý', 'Ngày ghi nhận sự đồng ý.'),
    note: field(text(600).optional(), 'Ghi chú nội bộ', 'Cách ghi nhận; không hiện trên trang.'),
  });

/** A picture as written in the front matter. */
export type PictureField = z.output<ReturnType<typeof picture>>;
/** A document as written in the front matter. */
export type OfficialDocument = z.output<ReturnType<typeof officialDocument>>;
/** A recording as written in the front matter. */
export type Recording = z.output<ReturnType<typeof recording>>;
