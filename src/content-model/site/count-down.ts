import type { CampaignTimeline } from '../collections/campaign.ts';
import type { Milestone } from '../fields/dates.ts';
import { addDays, dateOf, daysBetween, type LocalDate } from '../time/local-time.ts';
import { endOf, startOf } from '../time/precise-date.ts';
import type { StageInfo } from './campaign-stage.ts';

/** The three days on which the stage of a campaign changes; small enough to stand on a page and be asked again in the browser. */
export interface StageDays {
  /** First day of the launch. */
  readonly launch?: LocalDate;
  /** Last day of the campaign. */
  readonly end?: LocalDate;
  /** First day on which the final review lies behind. */
  readonly reviewedFrom?: LocalDate;
}

/** The days on which the stage of a campaign changes. */
export function stageDaysOf({ launch, end, finalReview }: CampaignTimeline): StageDays {
  const first = dateKnown(launch);
  const last = dateKnown(end);
  const reviewedFrom = reviewDay(finalReview);
  return {
    ...(first !== undefined && { launch: dateOf(startOf(first)) }),
    ...(last !== undefined && { end: dateOf(endOf(last)) }),
    ...(reviewedFrom !== undefined && { reviewedFrom }),
  };
}

/** The stage on a day; the same answer that `stageAt` gives from the whole timeline. */
export function stageOn({ launch, end, reviewedFrom }: StageDays, today: LocalDate): StageInfo {
  if (reviewedFrom !== undefined && reviewedFrom <= today) return { stage: 'đã tổng kết' };
  if (launch !== undefined && launch > today)
    return { stage: 'sắp phát động', days: daysBetween(today, launch), until: launch };
  if (end === undefined) return { stage: 'đang diễn ra' };
  return end < today ? { stage: 'đã kết thúc' } : { stage: 'đang diễn ra', days: daysBetween(today, end), until: end };
}

function dateKnown({ actual, planned }: Milestone): string | undefined {
  return actual?.date ?? planned?.date;
}

function reviewDay(milestone: Milestone | undefined): LocalDate | undefined {
  const { actual, planned } = milestone ?? {};
  // A review that took place on no known day lies behind on every day.
  if (actual) return actual.date === undefined ? '0001-01-01' : dateOf(startOf(actual.date));
  return planned?.date === undefined ? undefined : addDays(dateOf(endOf(planned.date)), 1);
}
