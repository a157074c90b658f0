import * as z from 'zod';
import { preciseDate } from '../fields/dates.ts';
import { field, line, text } from '../fields/field.ts';
import { consent } from '../fields/media.ts';
import { subject } from '../fields/subject.ts';
import { storyFields } from './story.ts';

/** Front matter of `nguoi-tot-viec-tot`: one good deed, told briefly: who, what, where, since when. */
export const goodDeedSchema = z.strictObject({
  ...storyFields(),
  subject: field(subject(), 'Ai', 'Người, hộ hoặc tập thể đã làm việc tốt.'),
  deed: field(text(500), 'Đã làm việc gì', 'Một câu kể việc tốt.'),
  where: field(line(200).optional(), 'Ở đâu', 'Tên xóm, xã, phường.', { desirable: true }),
  when: field(preciseDate().optional(), 'Từ bao giờ', 'Ngày, tháng hoặc năm của việc tốt.', { desirable: true }),
  consent: field(consent(), 'Đồng ý cho đăng', 'Ghi nhận sự đồng ý; không hiện trên trang.'),
});

/** A validated good-deed story. */
export type GoodDeed = z.output<typeof goodDeedSchema>;
