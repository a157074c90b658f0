import * as z from 'zod';
import { field, line, reference } from './field.ts';
import { preciseDate } from './dates.ts';

/** The three kinds of subject that can be an example or be commended. */
export const subjectKinds = ['cá nhân', 'tập thể', 'hộ gia đình'] as const;
/** Person, collective or household. */
export type SubjectKind = (typeof subjectKinds)[number];

/** The person, collective or household that a story is about. */
export const subject = () =>
  z.strictObject({
    kind: field(z.enum(subjectKinds), 'Đối tượng', 'Cá nhân, tập thể hay hộ gia đình.'),
    name: field(line(160), 'Tên', 'Họ tên, tên tập thể hoặc tên hộ.'),
    otherNames: field(z.array(line(120)).default([]), 'Tên khác', 'Bí danh, tên khai sinh, tên thường gọi.'),
    born: field(preciseDate().optional(), 'Năm sinh', 'Ngày, tháng hoặc năm sinh; với tập thể là ngày thành lập.'),
    died: field(preciseDate().optional(), 'Năm mất', 'Ngày, tháng hoặc năm mất.'),
    ethnicity: field(line(40).optional(), 'Dân tộc', 'Tày, Nùng, Mông, Dao, Kinh…'),
    hometown: field(line(200).optional(), 'Quê quán', 'Quê quán viết như tài liệu gốc.'),
    position: field(line(200).optional(), 'Chức vụ, nghề nghiệp', 'Việc đang làm hoặc đã làm.'),
    unit: field(line(200).optional(), 'Đơn vị', 'Cơ quan, đơn vị, thôn xóm.'),
  });

/** Recognition that a subject received. */
export const recognition = () =>
  z.strictObject({
    form: field(
      reference('hinh-thuc-khen-thuong').optional(),
      'Hình thức',
      'Mã hình thức hoặc danh hiệu trong danh mục.',
    ),
    text: field(line(300), 'Nội dung', 'Ví dụ: Anh hùng Lực lượng vũ trang nhân dân.'),
    date: field(preciseDate().optional(), 'Thời gian', 'Ngày hoặc năm được ghi nhận.'),
    commendation: field(reference('khen-thuong').optional(), 'Quyết định', 'Mã bài quyết định khen thưởng trên trang.'),
  });

/** A subject as written in the front matter. */
export type Subject = z.output<ReturnType<typeof subject>>;
/** A recognition as written in the front matter. */
export type Recognition = z.output<ReturnType<typeof recognition>>;
