import * as z from 'zod';
import { milestone, moment, preciseDate } from '../fields/dates.ts';
import { field, line, list, reference, text } from '../fields/field.ts';
import { storyFields } from './story.ts';

/** An agency of the catalogue, or participants named in words. */
const responsible = {
  agency: field(reference('co-quan').optional(), 'Cơ quan', 'Mã cơ quan trong danh mục.'),
  who: field(line(300).optional(), 'Ai', 'Tên gọi khi không phải một cơ quan trong danh mục, ví dụ “các sở, ngành”.'),
};

/** One duty: who does what by when. */
const duty = () =>
  z
    .strictObject({
      ...responsible,
      task: field(text(1200), 'Nhiệm vụ', 'Việc phải làm.'),
      deadline: field(moment().optional(), 'Hạn', 'Hạn hoàn thành; bỏ trống khi kế hoạch không nêu.'),
    })
    .refine((value) => value.agency !== undefined || value.who !== undefined, {
      params: { code: 'duty-without-agency' },
    });

/** Front matter of `dot-thi-dua`: the notice of an emulation campaign, from which its hub page is made. */
export const campaignSchema = z.strictObject({
  ...storyFields(),
  name: field(line(200), 'Tên đợt', 'Tên gọn của đợt thi đua, dùng trong danh sách và nhãn.'),
  slogan: field(line(300).optional(), 'Chủ đề', 'Khẩu hiệu hoặc chủ đề của đợt.'),
  movement: field(line(200).optional(), 'Phong trào', 'Phong trào thi đua rộng hơn mà đợt này thuộc về.'),
  form: field(
    z.enum(['thi đua thường xuyên', 'thi đua theo chuyên đề']),
    'Hình thức',
    'Hình thức tổ chức thi đua theo Điều 16 Luật 06/2022/QH15.',
  ),
  label: field(
    line(60).optional(),
    'Nhãn gọi',
    'Cách gọi trong kế hoạch, ví dụ “đặc biệt”; không phải một hình thức theo luật.',
  ),
  scope: field(line(300).optional(), 'Phạm vi', 'Toàn tỉnh, một ngành, một địa phương.', { desirable: true }),
  issuer: field(reference('co-quan'), 'Cơ quan phát động', 'Mã cơ quan trong danh mục.'),
  purpose: field(list(text(800)), 'Mục đích', 'Từng mục đích.', { desirable: true }),
  requirements: field(list(text(800)), 'Yêu cầu', 'Từng yêu cầu.'),
  content: field(list(text(800)), 'Nội dung', 'Từng nội dung thi đua.', { desirable: true }),
  targets: field(
    list(
      z.strictObject({
        name: field(line(300), 'Chỉ tiêu', 'Tên chỉ tiêu.'),
        value: field(z.number().optional(), 'Mức', 'Con số phải đạt.'),
        unit: field(line(60).optional(), 'Đơn vị', 'Đơn vị tính.'),
        note: field(line(300).optional(), 'Ghi chú', 'Điều kiện kèm theo.'),
      }),
    ),
    'Chỉ tiêu',
    'Chỉ tiêu của đợt.',
  ),
  participants: field(list(line(400)), 'Đối tượng tham gia', 'Ai được tham gia.', { desirable: true }),
  criteria: field(list(text(600)), 'Tiêu chí', 'Tiêu chí bình xét.', { desirable: true }),
  measures: field(list(text(600)), 'Giải pháp', 'Cách tổ chức thực hiện.'),
  timeline: field(
    z.strictObject({
      plan: field(milestone().optional(), 'Ban hành kế hoạch', 'Ngày ra kế hoạch.'),
      launch: field(milestone(), 'Phát động', 'Lễ hoặc ngày phát động.'),
      interimReview: field(milestone().optional(), 'Sơ kết', 'Sơ kết giữa đợt.'),
      end: field(milestone(), 'Kết thúc', 'Ngày kết thúc thi đua.'),
      finalReview: field(milestone().optional(), 'Tổng kết', 'Tổng kết đợt.'),
      commendation: field(milestone().optional(), 'Khen thưởng', 'Ngày ra quyết định khen thưởng.'),
    }),
    'Các mốc',
    'Vòng đời của đợt theo Điều 17 Luật 06/2022/QH15: phát động, thực hiện, sơ kết, tổng kết, khen thưởng.',
  ),
  rounds: field(
    list(
      z.strictObject({
        name: field(line(160), 'Đợt', 'Tên đợt nhỏ.'),
        start: field(preciseDate(), 'Từ', 'Ngày bắt đầu.'),
        end: field(preciseDate(), 'Đến', 'Ngày kết thúc.'),
        goal: field(line(400).optional(), 'Việc chính', 'Mục tiêu của đợt nhỏ.'),
      }),
    ),
    'Các đợt nhỏ',
    'Khi đợt thi đua chia thành nhiều đợt.',
  ),
  dossierDeadline: field(preciseDate().optional(), 'Hạn nộp hồ sơ', 'Hạn nộp hồ sơ đề nghị khen thưởng.', {
    desirable: true,
  }),
  duties: field(list(duty()), 'Phân công', 'Cơ quan nào làm việc gì, hạn nào.', { desirable: true }),
  commendations: field(
    list(
      z.strictObject({
        form: field(reference('hinh-thuc-khen-thuong'), 'Hình thức khen', 'Mã hình thức trong danh mục.'),
        recipients: field(line(300), 'Khen ai', 'Tập thể, cá nhân, hộ gia đình nào.'),
        quota: field(z.number().int().positive().optional(), 'Số lượng', 'Số suất tối đa.'),
        decidedBy: field(line(200).optional(), 'Người quyết định', 'Cấp có thẩm quyền.'),
      }),
    ),
    'Khen thưởng',
    'Hình thức, đối tượng và số lượng khen.',
    { desirable: true },
  ),
});

/** A validated campaign notice. */
export type Campaign = z.output<typeof campaignSchema>;
/** The milestones of a campaign by name. */
export type CampaignTimeline = Campaign['timeline'];
