import * as z from 'zod';
import { field, line, text } from '../fields/field.ts';
import { publicationFields } from './story.ts';

/** Front matter of `trang`: a plain page such as the introduction or the privacy notice. */
export const pageSchema = z.strictObject({
  ...publicationFields(),
  standfirst: field(text(600).optional(), 'Mở đầu', 'Một câu nói trang này để làm gì.'),
  footerLabel: field(
    line(60).optional(),
    'Tên ở chân trang',
    'Chữ của liên kết ở chân trang; bỏ trống thì không hiện ở đó.',
  ),
  order: field(z.number().int().default(100), 'Thứ tự', 'Thứ tự ở chân trang.'),
});

/** A validated plain page. */
export type Page = z.output<typeof pageSchema>;
