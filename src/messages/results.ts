import { NO_BREAK_SPACE } from '../content-model/text/spaces.ts';
import type { ResultCount, Verdict } from '../content-model/site/result-summary.ts';

/** Words on result pages. */
export const RESULT_TEXT = {
  review: { 'sơ kết': 'Sơ kết', 'tổng kết': 'Tổng kết', 'số liệu kỳ': 'Số liệu kỳ' },
  ofCampaign: 'Đợt thi đua',
  asOf: (date: string) => `Số liệu tính đến ${date}`,
  sampleFigures: 'Số liệu mẫu',
  figures: 'Từng chỉ tiêu',
  table: 'Bảng chỉ tiêu và kết quả',
  name: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  target: 'Mục tiêu',
  atMost: (value: string) => `không quá ${value}`,
  achieved: 'Đạt được',
  share: 'So với mục tiêu',
  verdict: 'Đánh giá',
  time: 'Kỳ',
  source: 'Nguồn',
  missing: 'chưa có',
  sourceless: (names: string) => `Chưa nêu nguồn: ${names}.`,
  download: 'Tải bảng CSV',
  chart: 'Mức đạt so với mục tiêu',
  chartNote: (achieved: string, target: string) => `${achieved}, mục tiêu ${target}`,
  lessons: 'Bài học rút ra',
  documents: 'Văn bản',
  readResult: 'Xem đủ kết quả',
} as const;

/** The verdict on one target in words. */
export const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  vượt: 'Vượt',
  đạt: 'Đạt',
  'chưa đạt': 'Chưa đạt',
  'không đặt mức': 'Không đặt mức',
};

/** A result in one sentence: "Đạt 5 trên 8 chỉ tiêu; 1 số liệu không đặt mức". */
export function keySentence({ met, targets, open }: ResultCount): string {
  const rest = open === 0 ? '' : `; ${open}${NO_BREAK_SPACE}số liệu không đặt mức`;
  if (targets === 0) return `${open} số liệu, không đặt mức từ đầu`;
  return `${met === targets ? `Đạt cả ${targets} chỉ tiêu` : `Đạt ${met} trên ${targets} chỉ tiêu`}${rest}`;
}
