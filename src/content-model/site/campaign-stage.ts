import type { CampaignTimeline } from '../collections/campaign.ts';
import type { Milestone, Moment } from '../fields/dates.ts';
import { compareLocal, daysBetween, type LocalTime } from '../time/local-time.ts';
import { endOf, startOf } from '../time/precise-date.ts';

/** The stage of a campaign, in the order of its life (Law 06/2022/QH15, art. 17). */
export type CampaignStage = 'sắp phát động' | 'đang diễn ra' | 'đã kết thúc' | 'đã tổng kết';

/** A campaign's stage with the days to its end while it runs, or to its launch before. */
export interface StageInfo {
  readonly stage: CampaignStage;
  /** Whole days from today to the last day (running) or the first day (upcoming), when a day is known. */
  readonly days?: number;
  /** Local date that `days` counts to. */
  readonly until?: string;
}

/** The state of one milestone on the thread. */
export type MilestoneState = 'đã qua' | 'đang diễn ra' | 'sắp tới';

/** A milestone of the life cycle, ready to be drawn in order. */
export interface MilestoneView {
  readonly key: keyof CampaignTimeline;
  readonly label: string;
  readonly state: MilestoneState;
  readonly planned?: Moment;
  readonly actual?: Moment;
  readonly note?: string;
}

const labels: Readonly<Record<keyof CampaignTimeline, string>> = {
  plan: 'Kế hoạch',
  launch: 'Phát động',
  interimReview: 'Sơ kết',
  end: 'Kết thúc',
  finalReview: 'Tổng kết',
  commendation: 'Khen thưởng',
};

/** The stage of a campaign at a local time. */
export function stageAt(timeline: CampaignTimeline, now: LocalTime): StageInfo {
  if (hasHappened(timeline.finalReview, now)) return { stage: 'đã tổng kết' };
  const launch = firstDay(timeline.launch);
  if (launch !== undefined && compareLocal(launch, now) > 0) return { stage: 'sắp phát động', ...countTo(launch, now) };
  const end = lastDay(timeline.end);
  if (end !== undefined && compareLocal(end, now) < 0) return { stage: 'đã kết thúc' };
  return { stage: 'đang diễn ra', ...(end === undefined ? {} : countTo(end, now)) };
}

/** The milestones that a campaign names, in the order of its life. */
export function milestonesAt(timeline: CampaignTimeline, now: LocalTime): MilestoneView[] {
  const keys = (Object.keys(labels) as (keyof CampaignTimeline)[]).filter((key) => timeline[key] !== undefined);
  const running = stageAt(timeline, now).stage === 'đang diễn ra';
  return keys.map((key) => {
    const { planned, actual, note } = timeline[key] ?? {};
    const past = hasHappened(timeline[key], now);
    const state = key === 'launch' && running ? 'đang diễn ra' : past ? 'đã qua' : 'sắp tới';
    return {
      key,
      label: labels[key],
      state,
      ...(planned && { planned }),
      ...(actual && { actual }),
      ...(note !== undefined && { note }),
    };
  });
}

function hasHappened(milestone: Milestone | undefined, now: LocalTime): boolean {
  const { actual, planned } = milestone ?? {};
  if (actual !== undefined) return actual.date === undefined || compareLocal(startOf(actual.date), now) <= 0;
  return planned?.date !== undefined && compareLocal(endOf(planned.date), now) < 0;
}

function firstDay(milestone: Milestone): LocalTime | undefined {
  const date = milestone.actual?.date ?? milestone.planned?.date;
  return date === undefined ? undefined : startOf(date);
}

function lastDay(milestone: Milestone): LocalTime | undefined {
  const date = milestone.actual?.date ?? milestone.planned?.date;
  return date === undefined ? undefined : endOf(date);
}

function countTo(day: LocalTime, now: LocalTime): { days: number; until: string } {
  return { days: daysBetween(now, day), until: day.slice(0, 10) };
}
