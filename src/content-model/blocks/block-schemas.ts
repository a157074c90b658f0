import * as z from 'zod';
import { asset, field, line, reference, text } from '../fields/field.ts';
import { preciseDate } from '../fields/dates.ts';

const pictureProps = {
  src: field(asset('picture', 'body'), 'Tệp ảnh', 'Tên tệp ảnh nằm cạnh bài.'),
  alt: field(line(400), 'Mô tả thay ảnh', 'Nói điều ảnh cho thấy.'),
  caption: field(line(600).optional(), 'Chú thích', 'Dòng chữ dưới ảnh.'),
  credit: field(line(120).optional(), 'Nguồn ảnh', 'Người chụp hoặc nơi giữ ảnh.', { desirable: true }),
  drawn: field(z.boolean().default(false), 'Tranh vẽ', 'Bật khi là tranh, hình vẽ.'),
};

const series = z.strictObject({
  label: field(line(160), 'Tên', 'Tên của hàng.'),
  value: field(z.number(), 'Giá trị', 'Con số.'),
  target: field(z.number().optional(), 'Mục tiêu', 'Mức phải đạt, vẽ thành vạch đỏ.'),
  note: field(line(160).optional(), 'Ghi chú', 'Chữ nhỏ sau con số.'),
});

/** The props of every component that authors may use in a body, by tag name; `children` tells whether text may stand inside. */
export const blockSchemas = {
  Picture: z.strictObject({
    ...pictureProps,
    size: field(z.enum(['thường', 'rộng']).default('thường'), 'Cỡ', 'Rộng bằng cột chữ hoặc rộng hơn.'),
  }),
  Gallery: z.strictObject({
    title: field(line(160).optional(), 'Tên bộ ảnh', 'Tên bộ ảnh.'),
    pictures: field(z.array(z.strictObject(pictureProps)).min(2).max(60), 'Ảnh', 'Các ảnh của bộ.'),
  }),
  PullQuote: z.strictObject({
    text: field(text(600), 'Lời trích', 'Nguyên văn, không kèm dấu ngoặc kép.'),
    attribution: field(line(200).optional(), 'Người nói', 'Ai nói, trong dịp nào.'),
    source: field(line(300).optional(), 'Tài liệu', 'Nơi ghi lời này.'),
  }),
  FactBox: z.strictObject({
    title: field(line(120).default('Tóm lược'), 'Tên khung', 'Tên khung.'),
    facts: field(
      z
        .array(
          z.strictObject({
            label: field(line(80), 'Mục', 'Tên mục.'),
            value: field(line(300), 'Nội dung', 'Nội dung in đậm.'),
            note: field(line(300).optional(), 'Ghi chú', 'Chữ nhỏ bên dưới.'),
          }),
        )
        .min(1),
      'Các mục',
      'Từng dòng của khung.',
    ),
  }),
  Timeline: z.strictObject({
    title: field(line(120).optional(), 'Tên dòng thời gian', 'Tên dòng thời gian.'),
    events: field(
      z
        .array(
          z.strictObject({
            date: field(preciseDate().optional(), 'Ngày', 'Ngày, tháng, quý hoặc năm.'),
            label: field(line(200), 'Sự kiện', 'Điều đã diễn ra.'),
            text: field(text(600).optional(), 'Kể thêm', 'Một, hai câu.'),
            state: field(
              z.enum(['đã qua', 'đang diễn ra', 'sắp tới']).default('đã qua'),
              'Tình trạng',
              'Đã qua, đang diễn ra, sắp tới.',
            ),
          }),
        )
        .min(2),
      'Các mốc',
      'Các mốc theo thứ tự thời gian.',
    ),
  }),
  DataTable: z
    .strictObject({
      caption: field(line(200), 'Tên bảng', 'Bảng nói về điều gì.'),
      columns: field(
        z
          .array(
            z.strictObject({
              label: field(line(80), 'Cột', 'Tên cột.'),
              align: field(z.enum(['trái', 'phải']).default('trái'), 'Canh', 'Chữ canh trái, số canh phải.'),
            }),
          )
          .min(2)
          .max(10),
        'Các cột',
        'Cột của bảng.',
      ),
      rows: field(
        z.array(z.array(z.union([z.string(), z.number()])).min(1)).min(1),
        'Các hàng',
        'Mỗi hàng đủ số ô như số cột.',
      ),
      source: field(line(200).optional(), 'Nguồn', 'Nguồn số liệu.', { desirable: true }),
      note: field(line(300).optional(), 'Ghi chú', 'Ghi chú dưới bảng.'),
    })
    .superRefine(({ columns, rows }, context) => {
      rows.forEach((row, index) => {
        if (row.length === columns.length) return;
        const params = { code: 'row-length', row: index + 1, cells: row.length, columns: columns.length };
        context.addIssue({ code: 'custom', path: ['rows', index], params });
      });
    }),
  BarChart: z.strictObject({
    caption: field(line(200), 'Tên biểu đồ', 'Biểu đồ nói điều gì.'),
    unit: field(line(40), 'Đơn vị', 'Đơn vị tính.'),
    bars: field(z.array(series).min(1).max(30), 'Các thanh', 'Từng thanh, giữ thứ tự.'),
    source: field(line(200), 'Nguồn', 'Nguồn và ngày của số liệu.'),
  }),
  LineChart: z.strictObject({
    caption: field(line(200), 'Tên biểu đồ', 'Biểu đồ nói điều gì.'),
    unit: field(line(40), 'Đơn vị', 'Đơn vị tính.'),
    points: field(
      z
        .array(
          z.strictObject({
            label: field(line(40), 'Mốc', 'Năm, quý hoặc tháng.'),
            value: field(z.number(), 'Giá trị', 'Con số.'),
          }),
        )
        .min(2)
        .max(60),
      'Các điểm',
      'Từng điểm theo thứ tự thời gian.',
    ),
    source: field(line(200), 'Nguồn', 'Nguồn và ngày của số liệu.'),
  }),
  KeyNumbers: z.strictObject({
    numbers: field(
      z
        .array(
          z.strictObject({
            value: field(z.number(), 'Con số', 'Con số.'),
            unit: field(line(40).optional(), 'Đơn vị', 'Đơn vị.'),
            label: field(line(160), 'Nghĩa', 'Con số nói điều gì.'),
          }),
        )
        .min(1)
        .max(6),
      'Các con số',
      'Từ một đến sáu con số.',
    ),
    source: field(line(200).optional(), 'Nguồn', 'Nguồn số liệu.', { desirable: true }),
  }),
  DocumentCard: z.strictObject({
    kind: field(line(60), 'Loại văn bản', 'Kế hoạch, Quyết định…'),
    number: field(line(60).optional(), 'Số, ký hiệu', 'Số và ký hiệu.', { desirable: true }),
    date: field(preciseDate().optional(), 'Ngày ban hành', 'Ngày ghi trên văn bản.', { desirable: true }),
    title: field(line(400), 'Trích yếu', 'Nội dung chính.'),
    issuer: field(reference('co-quan').optional(), 'Cơ quan', 'Mã cơ quan.'),
    file: field(asset('document').optional(), 'Tệp', 'Tệp PDF nằm cạnh bài.', { desirable: true }),
  }),
  Video: z.strictObject({
    src: field(asset('video'), 'Tệp phim', 'Tệp MP4 hoặc WebM nằm cạnh bài.'),
    title: field(line(200), 'Tên phim', 'Phim cho thấy điều gì.'),
    poster: field(asset('picture', 'body').optional(), 'Ảnh bìa', 'Ảnh hiện trước khi chạy.'),
    captions: field(asset('captions').optional(), 'Phụ đề', 'Tệp WebVTT nằm cạnh bài.', { desirable: true }),
    seconds: field(z.number().int().positive().optional(), 'Thời lượng (giây)', 'Độ dài phim.'),
    transcript: field(text(6000).optional(), 'Lời', 'Lời trong phim, cho người không xem được.'),
    credit: field(line(120).optional(), 'Nguồn', 'Người quay.'),
  }),
  Audio: z.strictObject({
    src: field(asset('audio'), 'Tệp âm thanh', 'Tệp MP3 hoặc Opus nằm cạnh bài.'),
    title: field(line(200), 'Tên bản thu', 'Bản thu nói gì.'),
    seconds: field(z.number().int().positive(), 'Thời lượng (giây)', 'Độ dài bản thu.'),
    transcript: field(text(6000).optional(), 'Lời', 'Lời trong bản thu.', { desirable: true }),
    credit: field(line(120).optional(), 'Nguồn', 'Người đọc hoặc người thu.'),
  }),
  PersonCard: z
    .strictObject({
      name: field(line(160), 'Họ tên', 'Họ tên hoặc tên tập thể.'),
      role: field(line(200).optional(), 'Vai trò', 'Chức vụ, nghề nghiệp.'),
      portrait: field(asset('picture', 'portrait').optional(), 'Ảnh', 'Ảnh chân dung nằm cạnh bài.'),
      alt: field(line(400).optional(), 'Mô tả thay ảnh', 'Cần khi có ảnh.'),
      story: field(reference('dien-hinh').optional(), 'Bài điển hình', 'Mã bài về người này.'),
    })
    .refine(({ portrait, alt }) => portrait === undefined || alt !== undefined, {
      path: ['alt'],
      params: { code: 'picture-without-alt' },
    }),
  CallOut: z.strictObject({
    tone: field(z.enum(['cần biết', 'lưu ý', 'hạn chót']).default('cần biết'), 'Loại', 'Cần biết, lưu ý hay hạn chót.'),
    title: field(line(160).optional(), 'Tên', 'Dòng in đậm.'),
  }),
  RelatedStory: z.strictObject({
    story: field(reference('bai-viet'), 'Bài', 'Bài liên quan, dạng tin-tuc/ten-bai.'),
    note: field(line(200).optional(), 'Lời dẫn', 'Vì sao nên đọc.'),
  }),
} as const;

/** The tag names that authors may use. */
export type BlockName = keyof typeof blockSchemas;
/** The validated props of a block. */
export type BlockProps<N extends BlockName> = z.output<(typeof blockSchemas)[N]>;
/** The blocks that hold text of their own between their tags. */
export const blocksWithChildren: ReadonlySet<BlockName> = new Set<BlockName>(['CallOut']);
