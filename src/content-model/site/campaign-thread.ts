import type { CampaignTimeline } from '../collections/campaign.ts';
import type { Moment } from '../fields/dates.ts';
import type { LocalTime } from '../time/local-time.ts';
import { milestonesAt, stageAt, type MilestoneState } from './campaign-stage.ts';
import { momentWords } from './moment-words.ts';

/** One lozenge on the thread of a campaign. */
export interface ThreadStep {
  /** Name of the milestone; `undefined` for the lozenge of today, which stands between what is past and what is to come. */
  readonly label?: string;
  readonly state: MilestoneState;
  /** What really happened, in words. */
  readonly actual?: string;
  /** What was planned, in words; left out where it says the same as what happened. */
  readonly planned?: string;
  readonly note?: string;
}

/**
 * The thread of a campaign: its milestones in the order of its life, and a lozenge for today while it runs. With `days` the
 * occasion of a milestone is left out where its date is known.
 */
export function campaignThread(
  timeline: CampaignTimeline,
  now: LocalTime,
  detail: 'all' | 'days' = 'all',
): ThreadStep[] {
  const words = ({ date, anchor }: Moment): string =>
    momentWords(detail === 'days' && date !== undefined ? { date } : { date, anchor });
  const running = stageAt(timeline, now).stage === 'đang diễn ra';
  const steps = milestonesAt(timeline, now).map(({ label, state, planned, actual, note }): ThreadStep => {
    const plannedWords = planned && words(planned);
    const actualWords = actual && words(actual);
    return {
      label,
      // The launch of a running campaign is over: what goes on is the campaign, and that has a lozenge of its own.
      state: state === 'đang diễn ra' ? 'đã qua' : state,
      ...(actualWords !== undefined && { actual: actualWords }),
      ...(plannedWords !== undefined && plannedWords !== actualWords && { planned: plannedWords }),
      ...(note !== undefined && { note }),
    };
  });
  if (!running) return steps;
  const past = steps.findLastIndex(({ state }) => state === 'đã qua') + 1;
  return [...steps.slice(0, past), { state: 'đang diễn ra' }, ...steps.slice(past)];
}
