import * as z from 'zod';
import { preciseDate } from '../fields/dates.ts';
import { field, line, list, reference } from '../fields/field.ts';
import { storyFields } from './story.ts';

/** One target of a campaign with what was achieved; `percent` is computed when it is left out. */
export const targetRow = () =>
  z.strictObject({
    name: field(line(300), 'Chỉ tiêu', 'Tên chỉ tiêu.'),
    unit: field(line(60), 'Đơn vị tính', 'Ví dụ: xã, tỷ đồng, mô hình.'),
    target: field(z.number().optional(), 'Mục tiêu', 'Mức phải đạt.', { desirable: true }),
    achieved: field(z.number(), 'Đạt được', 'Mức đã đạt.'),
    percent: field(z.number().nonnegative().optional(), 'Tỷ lệ %', 'Bỏ trống để trang tự tính từ hai cột trước.'),
    lowerIsBetter: field(
      z.boolean().default(false),
      'Càng thấp càng tốt',
      'Bật cho chỉ tiêu giảm, như tỷ lệ hộ nghèo.',
    ),
    period: field(line(60).optional(), 'Kỳ', 'Thời gian tính số liệu.'),
    source: field(line(200).optional(), 'Nguồn', 'Báo cáo đã nêu con số.', { desirable: true }),
  });

/** Front matter of `ket-qua`: the interim or final review of a campaign, or figures in between. */
export const resultSchema = z.strictObject({
  ...storyFields(),
  campaign: field(reference('dot-thi-dua'), 'Đợt thi đua', 'Mã đợt thi đua mà kết quả thuộc về.'),
  review: field(z.enum(['sơ kết', 'tổng kết', 'số liệu kỳ']), 'Loại', 'Sơ kết, tổng kết hay số liệu của một kỳ.'),
  period: field(line(120), 'Kỳ báo cáo', 'Thời gian mà số liệu bao trùm.'),
  asOf: field(preciseDate(), 'Số liệu tính đến', 'Ngày chốt số liệu.'),
  rows: field(z.array(targetRow()).min(1), 'Bảng chỉ tiêu', 'Từng chỉ tiêu với mức phải đạt và đạt được.'),
  lessons: field(list(line(600)), 'Bài học', 'Điều rút ra.'),
});

/** A validated campaign result. */
export type CampaignResult = z.output<typeof resultSchema>;
/** One row of a result. */
export type TargetRow = CampaignResult['rows'][number];
