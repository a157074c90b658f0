import * as z from 'zod';
import { preciseDate } from '../fields/dates.ts';
import { field, line, list, reference, text } from '../fields/field.ts';
import { commentChoice } from './comment-settings.ts';

const id = () =>
  field(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    'Mã',
    'Chữ thường không dấu, nối bằng gạch ngang; không đổi sau khi dùng.',
  );

/** A row of `danh-muc/chuyen-muc.yaml`: a section of the site. */
export const sectionSchema = z.strictObject({
  id: id(),
  name: field(line(80), 'Tên', 'Tên chuyên mục.'),
  description: field(text(300), 'Mô tả', 'Một câu nói chuyên mục đăng gì.'),
  tone: field(z.enum(['đỏ', 'ngọc', 'vàng', 'chàm']).default('đỏ'), 'Màu', 'Màu chữ của dòng dẫn.'),
  comments: commentChoice('“mở”, “chỉ đọc” hoặc “tắt” cho các bài của chuyên mục.'),
  secondPerson: field(
    z.boolean().default(false),
    'Người thứ hai duyệt',
    'Bật khi bài của chuyên mục phải do người khác người viết duyệt.',
  ),
});

/** The levels of a place, largest first. */
export const placeLevels = ['tỉnh', 'thành phố', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn'] as const;

/** A row of `danh-muc/dia-danh.yaml`: a place under one name and level, with its dates of validity. */
export const placeSchema = z.strictObject({
  id: id(),
  name: field(line(80), 'Tên', 'Tên không kèm cấp, ví dụ Trùng Khánh.'),
  level: field(z.enum(placeLevels), 'Cấp', 'Cấp hành chính.'),
  parent: field(reference('dia-danh').optional(), 'Thuộc', 'Mã đơn vị cấp trên.'),
  validFrom: field(preciseDate().optional(), 'Có từ', 'Ngày bắt đầu có hiệu lực.'),
  validUntil: field(preciseDate().optional(), 'Đến hết', 'Ngày cuối cùng còn hiệu lực.'),
  successors: field(list(reference('dia-danh')), 'Nay là', 'Mã các đơn vị kế tục.'),
  otherNames: field(list(line(80)), 'Tên khác', 'Tên gọi cũ hoặc cách viết khác.'),
  note: field(text(400).optional(), 'Ghi chú', 'Căn cứ sáp nhập, đổi tên.'),
});

/** A row of `danh-muc/co-quan.yaml`: an agency, under the name it bore. */
export const agencySchema = z.strictObject({
  id: id(),
  name: field(line(200), 'Tên', 'Tên đầy đủ.'),
  shortName: field(line(80).optional(), 'Tên gọn', 'Tên viết gọn.'),
  acronym: field(line(30).optional(), 'Viết tắt', 'Chữ viết tắt.'),
  validFrom: field(preciseDate().optional(), 'Có từ', 'Ngày thành lập hoặc đổi tên.'),
  validUntil: field(preciseDate().optional(), 'Đến hết', 'Ngày thôi mang tên này.'),
  successors: field(list(reference('co-quan')), 'Nay là', 'Mã cơ quan kế tục.'),
  url: field(z.url({ protocol: /^https?$/ }).optional(), 'Trang tin', 'Địa chỉ trang của cơ quan.'),
});

/** A row of `danh-muc/tac-gia.yaml`: an author or a pen name. */
export const authorSchema = z.strictObject({
  id: id(),
  name: field(line(120), 'Tên', 'Tên hoặc bút danh như ký dưới bài.'),
  role: field(line(160).optional(), 'Vai trò', 'Phóng viên, cộng tác viên, biên tập viên.'),
  bio: field(text(600).optional(), 'Giới thiệu', 'Vài câu giới thiệu.'),
});

/** A row of `danh-muc/loat-bai.yaml`: a series of stories. */
export const seriesSchema = z.strictObject({
  id: id(),
  name: field(line(160), 'Tên', 'Tên loạt bài.'),
  description: field(text(400), 'Mô tả', 'Loạt bài nói về điều gì.'),
});

/** A row of `danh-muc/linh-vuc.yaml`: a field of work in which people are examples. */
export const workFieldSchema = z.strictObject({
  id: id(),
  name: field(line(120), 'Tên', 'Tên lĩnh vực.'),
});

/** A row of `danh-muc/hinh-thuc-khen-thuong.yaml`: a form of commendation or an emulation title, in the law's order. */
export const awardFormSchema = z.strictObject({
  id: id(),
  label: field(line(160), 'Tên', 'Tên theo luật, ví dụ “Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh”.'),
  group: field(
    z.enum([
      'Huân chương',
      'Huy chương',
      'Danh hiệu vinh dự nhà nước',
      'Giải thưởng',
      'Kỷ niệm chương',
      'Bằng khen',
      'Giấy khen',
      'Danh hiệu thi đua cá nhân',
      'Danh hiệu thi đua tập thể',
      'Danh hiệu thi đua hộ gia đình',
      'Tuyên dương',
    ]),
    'Nhóm',
    'Nhóm theo Điều 9, 19, 20 Luật 06/2022/QH15.',
  ),
  rank: field(z.enum(['hạng Nhất', 'hạng Nhì', 'hạng Ba']).optional(), 'Hạng', 'Hạng, nếu có.'),
  legalBasis: field(line(200).optional(), 'Căn cứ', 'Điều luật quy định.'),
  validFrom: field(preciseDate().optional(), 'Áp dụng từ', 'Ngày luật có hiệu lực.'),
});

/** A row of `danh-muc/tu-dong-nghia.yaml`: an acronym or words that mean the same. */
export const synonymSchema = z.strictObject({
  terms: field(
    z.array(line(120)).min(2),
    'Các cách viết',
    'Chữ tắt và các cách viết cùng nghĩa, cách đầy đủ đứng trước.',
  ),
  kind: field(z.enum(['viết tắt', 'đồng nghĩa']).default('viết tắt'), 'Loại', 'Viết tắt hay đồng nghĩa.'),
});

/** A row of `danh-muc/ngay-nay.yaml`: an event for “Ngày này năm xưa”. */
export const anniversarySchema = z.strictObject({
  date: field(preciseDate(), 'Ngày', 'Ngày của sự kiện.'),
  text: field(line(300), 'Sự kiện', 'Một câu kể sự kiện.'),
  story: field(reference('bai-viet').optional(), 'Bài viết', 'Bài kể kỹ hơn.'),
});

/** The schema of every catalogue, by its file name in `danh-muc/`. */
export const catalogueSchemas = {
  'chuyen-muc': sectionSchema,
  'dia-danh': placeSchema,
  'co-quan': agencySchema,
  'tac-gia': authorSchema,
  'loat-bai': seriesSchema,
  'linh-vuc': workFieldSchema,
  'hinh-thuc-khen-thuong': awardFormSchema,
  'tu-dong-nghia': synonymSchema,
  'ngay-nay': anniversarySchema,
} as const;

/** The file names of the catalogues. */
export type CatalogueName = keyof typeof catalogueSchemas;
/** The rows of every catalogue, in file order. */
export type Catalogues = { readonly [N in CatalogueName]: readonly z.output<(typeof catalogueSchemas)[N]>[] };

/** A section of the site. */
export type Section = z.output<typeof sectionSchema>;
/** A place with its level and dates of validity. */
export type Place = z.output<typeof placeSchema>;
/** An agency. */
export type Agency = z.output<typeof agencySchema>;
/** An author. */
export type Author = z.output<typeof authorSchema>;
/** A series of stories. */
export type Series = z.output<typeof seriesSchema>;
/** A field of work. */
export type WorkField = z.output<typeof workFieldSchema>;
/** A form of commendation or a title. */
export type AwardForm = z.output<typeof awardFormSchema>;
/** Words that mean the same. */
export type Synonym = z.output<typeof synonymSchema>;
/** An event for “Ngày này năm xưa”. */
export type Anniversary = z.output<typeof anniversarySchema>;
