import type { Entry } from '../entry.ts';
import { endOf } from '../time/precise-date.ts';
import type { LocalTime } from '../time/local-time.ts';
import { stageAt, type StageInfo } from './campaign-stage.ts';

/** A campaign with its stage. */
export interface StagedCampaign {
  readonly campaign: Entry<'dot-thi-dua'>;
  readonly info: StageInfo;
}

/** All campaigns by stage: running ones that end soonest first, upcoming ones by their launch, past ones by the year of their end. */
export interface CampaignGroups {
  readonly running: readonly StagedCampaign[];
  readonly upcoming: readonly StagedCampaign[];
  readonly past: readonly { readonly year: string | undefined; readonly campaigns: readonly StagedCampaign[] }[];
}

/** Groups campaigns by their stage at a local time. */
export function groupCampaigns(campaigns: readonly Entry<'dot-thi-dua'>[], now: LocalTime): CampaignGroups {
  const staged = campaigns.map((campaign) => ({ campaign, info: stageAt(campaign.data.timeline, now) }));
  const at = (...stages: readonly StageInfo['stage'][]) => staged.filter(({ info }) => stages.includes(info.stage));
  const soonest = (a: StagedCampaign, b: StagedCampaign) =>
    (a.info.days ?? Infinity) - (b.info.days ?? Infinity) || (a.campaign.id < b.campaign.id ? -1 : 1);
  const over = at('đã kết thúc', 'đã tổng kết').sort((a, b) => (endDay(a.campaign) < endDay(b.campaign) ? 1 : -1));
  const years = [...new Set(over.map(({ campaign }) => yearOf(campaign)))];
  return {
    running: at('đang diễn ra').sort(soonest),
    upcoming: at('sắp phát động').sort(soonest),
    past: years.map((year) => ({ year, campaigns: over.filter(({ campaign }) => yearOf(campaign) === year) })),
  };
}

function endDay({ data }: Entry<'dot-thi-dua'>): string {
  const { end, finalReview } = data.timeline;
  const date = end.actual?.date ?? end.planned?.date ?? finalReview?.actual?.date ?? finalReview?.planned?.date;
  return date === undefined ? '' : endOf(date);
}

function yearOf(campaign: Entry<'dot-thi-dua'>): string | undefined {
  return endDay(campaign).slice(0, 4) || undefined;
}
