import * as z from 'zod';
import { preciseDate } from '../fields/dates.ts';
import { asset, field, line, reference } from '../fields/field.ts';
import { subjectKinds } from '../fields/subject.ts';
import { storyFields } from './story.ts';

/** The levels that may decide a commendation, highest first. */
export const decisionLevels = [
  'Nhà nước',
  'Chính phủ',
  'Bộ, ban, ngành, đoàn thể trung ương',
  'Tỉnh',
  'Huyện',
  'Xã',
  'Cơ sở',
] as const;

/** One row of the list that belongs to a decision, in the CSV or YAML file beside it. */
export const recipientSchema = z.strictObject({
  order: field(z.int().positive(), 'Thứ tự', 'Số thứ tự trong quyết định.'),
  name: field(line(200), 'Tên', 'Họ tên, tên tập thể hoặc hộ.'),
  position: field(line(200).optional(), 'Chức vụ', 'Chức vụ, nghề nghiệp.'),
  unit: field(line(300).optional(), 'Đơn vị', 'Cơ quan, đơn vị, địa chỉ.'),
  kind: field(z.enum(subjectKinds), 'Đối tượng', 'cá nhân, tập thể hoặc hộ gia đình.'),
  form: field(
    reference('hinh-thuc-khen-thuong').optional(),
    'Hình thức',
    'Mã hình thức; bỏ trống thì theo quyết định.',
  ),
  posthumous: field(z.boolean().default(false), 'Truy tặng', 'Bật khi truy tặng.'),
  place: field(reference('dia-danh').optional(), 'Địa phương', 'Mã địa danh.'),
  story: field(reference('bai-viet').optional(), 'Bài viết', 'Bài về người hoặc tập thể này.'),
});

/** Front matter of `khen-thuong`: a commendation decision; its recipients stand in a file beside it. */
export const commendationSchema = z.strictObject({
  ...storyFields(),
  decision: field(
    z.strictObject({
      number: field(line(60).optional(), 'Số quyết định', 'Ví dụ 1234/QĐ-UBND.', { desirable: true }),
      date: field(preciseDate().optional(), 'Ngày ký', 'Ngày ghi trên quyết định.', { desirable: true }),
      level: field(z.enum(decisionLevels), 'Cấp', 'Cấp quyết định.'),
      issuer: field(reference('co-quan').optional(), 'Cơ quan', 'Mã cơ quan ra quyết định.'),
      signer: field(line(200).optional(), 'Người ký', 'Chức vụ và họ tên như trên quyết định.', { desirable: true }),
    }),
    'Quyết định',
    'Thông tin của quyết định.',
  ),
  form: field(reference('hinh-thuc-khen-thuong'), 'Hình thức khen', 'Hình thức chung cho cả danh sách.'),
  status: field(
    z.enum(['còn hiệu lực', 'đã đính chính', 'đã thu hồi']).default('còn hiệu lực'),
    'Hiệu lực',
    'Quyết định còn hiệu lực hay đã thay đổi.',
  ),
  changedBy: field(line(120).optional(), 'Quyết định thay đổi', 'Số quyết định đã đính chính hoặc thu hồi.'),
  recipientsFile: field(
    asset('recipients'),
    'Tệp danh sách',
    'Tệp CSV hoặc YAML nằm cạnh bài, mỗi dòng một người hoặc tập thể.',
  ),
});

/** One recipient of a commendation. */
export type Recipient = z.output<typeof recipientSchema>;
/** A validated commendation decision, without its recipients. */
export type Commendation = z.output<typeof commendationSchema>;
