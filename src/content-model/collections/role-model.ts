import * as z from 'zod';
import { field, line, list, text } from '../fields/field.ts';
import { consent, picture } from '../fields/media.ts';
import { recognition, subject } from '../fields/subject.ts';
import { storyFields } from './story.ts';

/** Words of the subject or about it, with who said them and where they were written down. */
const quotation = () =>
  z.strictObject({
    text: field(text(800), 'Lời trích', 'Nguyên văn, không kèm dấu ngoặc kép.'),
    attribution: field(line(200), 'Người nói', 'Ai nói, trong dịp nào.'),
    source: field(line(300).optional(), 'Tài liệu', 'Sách, báo hoặc văn kiện đã ghi lời này.', { desirable: true }),
  });

/** Front matter of `dien-hinh`: a role model, who may be a person, a collective or a household. */
export const roleModelSchema = z.strictObject({
  ...storyFields(),
  subject: field(subject(), 'Điển hình', 'Cá nhân, tập thể hoặc hộ gia đình được nêu gương.'),
  portrait: field(picture('portrait').optional(), 'Ảnh chân dung', 'Không có ảnh thì trang thêu một ô vải từ mã bài.'),
  circumstances: field(text(1200).optional(), 'Hoàn cảnh', 'Điều kiện, khó khăn ban đầu.', { desirable: true }),
  deeds: field(list(text(800)), 'Việc làm', 'Những việc cụ thể đã làm.', { desirable: true }),
  outcomes: field(
    list(
      z.strictObject({
        text: field(line(300), 'Kết quả', 'Kết quả đo được hoặc thấy được.'),
        value: field(z.number().optional(), 'Con số', 'Con số, nếu có.'),
        unit: field(line(60).optional(), 'Đơn vị', 'Đơn vị của con số.'),
      }),
    ),
    'Kết quả',
    'Việc làm ấy mang lại gì.',
  ),
  spread: field(text(800).optional(), 'Sức lan tỏa', 'Ai học theo, cách làm được nhân ra đâu.'),
  recognitions: field(list(recognition()), 'Ghi nhận', 'Khen thưởng, danh hiệu đã nhận.'),
  quotation: field(quotation().optional(), 'Lời trích', 'Một câu nói có nguồn.'),
  consent: field(consent(), 'Đồng ý cho đăng', 'Ghi nhận sự đồng ý; không hiện trên trang.'),
});

/** A validated role model. */
export type RoleModel = z.output<typeof roleModelSchema>;
