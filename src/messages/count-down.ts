import type { CampaignStage, StageInfo } from '../content-model/site/campaign-stage.ts';

/** A sentence whose beginning is set large. */
export interface CountSentence {
  readonly strong: string;
  readonly rest: string;
}

/** The names of the two ends that a campaign counts to, with their days. */
export interface CountNames {
  /** "ngày phát động, 09/03/2026". */
  readonly launch: string;
  /** "ngày kết thúc, 15/12/2026". */
  readonly end: string;
}

/** The stage on a stamp. */
export const STAGE_NAME: Readonly<Record<CampaignStage, string>> = {
  'sắp phát động': 'Sắp phát động',
  'đang diễn ra': 'Đang diễn ra',
  'đã kết thúc': 'Đã kết thúc',
  'đã tổng kết': 'Đã tổng kết',
};

/** How many days are left of a stage. */
export function stageSentence({ stage, days }: Pick<StageInfo, 'stage' | 'days'>, names: CountNames): CountSentence {
  if (stage === 'sắp phát động') return { strong: `Còn ${days ?? 0} ngày`, rest: `đến ${names.launch}.` };
  if (stage === 'đã kết thúc') return { strong: 'Đã hết thời gian thi đua', rest: 'Đang chờ tổng kết.' };
  if (stage === 'đã tổng kết') return { strong: 'Đợt thi đua đã tổng kết', rest: '' };
  if (days === undefined) return { strong: 'Đang diễn ra', rest: 'chưa định ngày kết thúc.' };
  return days === 0
    ? { strong: 'Hôm nay là ngày cuối', rest: 'của đợt thi đua.' }
    : { strong: `Còn ${days} ngày`, rest: `đến ${names.end}.` };
}

/** How many days are left to hand in the dossiers; `when` is the deadline in words. */
export function dossierSentence(days: number, when: string): CountSentence {
  if (days < 0) return { strong: 'Đã hết hạn nộp hồ sơ', rest: `khen thưởng: ${when}.` };
  if (days === 0) return { strong: 'Hôm nay là hạn cuối', rest: 'nộp hồ sơ khen thưởng.' };
  return { strong: `Còn ${days} ngày`, rest: `đến hạn nộp hồ sơ khen thưởng, ${when}.` };
}

/** Which day the sentences of the built page were true on. */
export function asOf(date: string): string {
  return `Tính đến ngày ${date}.`;
}
