import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampaignTimeline } from '../collections/campaign.ts';
import { addDays } from '../time/local-time.ts';
import { stageAt } from './campaign-stage.ts';
import { stageDaysOf, stageOn } from './count-down.ts';

const timeline: CampaignTimeline = {
  launch: { planned: { date: '2026-03-05' }, actual: { date: '2026-03-09' } },
  end: { planned: { date: '2026-12-15' } },
  finalReview: { planned: { date: '2026-12-28' } },
};

describe('stageOn', () => {
  it.each([
    ['2026-03-08', { stage: 'sắp phát động', days: 1, until: '2026-03-09' }],
    ['2026-03-09', { stage: 'đang diễn ra', days: 281, until: '2026-12-15' }],
    ['2026-12-15', { stage: 'đang diễn ra', days: 0, until: '2026-12-15' }],
    ['2026-12-16', { stage: 'đã kết thúc' }],
    ['2026-12-28', { stage: 'đã kết thúc' }],
    ['2026-12-29', { stage: 'đã tổng kết' }],
  ])('knows the stage on %s', (today, stage) => {
    expect(stageOn(stageDaysOf(timeline), today)).toEqual(stage);
  });

  it('agrees with the stage that the whole timeline gives', () => {
    const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays('2026-06-01', days));
    const date = fc.oneof(day, fc.constantFrom('2026-06', '2026-Q2', '2026', '2025-Q4'));
    const moment = fc.oneof(
      date.map((value) => ({ date: value })),
      fc.constant({ anchor: 'cùng dịp Đại hội' }),
    );
    const milestone = fc.record({ planned: moment, actual: moment }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc.record({ launch: milestone, end: milestone, finalReview: milestone }, { requiredKeys: ['launch', 'end'] }),
        day,
        (lived, today) => {
          expect(stageOn(stageDaysOf(lived), today)).toEqual(stageAt(lived, today));
        },
      ),
      { numRuns: 500 },
    );
  });
});
