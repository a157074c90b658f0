import { describe, expect, it } from 'vitest';
import type { CampaignTimeline } from '../collections/campaign.ts';
import { campaignThread } from './campaign-thread.ts';

const timeline: CampaignTimeline = {
  launch: { planned: { date: '2026-03-05' }, actual: { date: '2026-03-09' }, note: 'Lùi bốn ngày.' },
  interimReview: { planned: { date: '2026-06' }, actual: { date: '2026-07-10' } },
  end: { planned: { date: '2026-12-15' } },
  finalReview: { planned: { date: '2026-12-28', anchor: 'cùng hội nghị tổng kết' } },
};

describe('campaignThread', () => {
  it('sets today between what is past and what is to come', () => {
    const states = campaignThread(timeline, '2026-11-22T08:00').map(({ label, state }) => [label, state]);
    expect(states).toEqual([
      ['Phát động', 'đã qua'],
      ['Sơ kết', 'đã qua'],
      [undefined, 'đang diễn ra'],
      ['Kết thúc', 'sắp tới'],
      ['Tổng kết', 'sắp tới'],
    ]);
  });

  it('keeps the planned and the actual day', () => {
    expect(campaignThread(timeline, '2026-11-22T08:00')[0]).toMatchObject({
      actual: '09/03/2026',
      planned: '05/03/2026',
      note: 'Lùi bốn ngày.',
    });
  });

  it('says a day once when the plan was kept', () => {
    const kept = { ...timeline, launch: { planned: { date: '2026-03-05' }, actual: { date: '2026-03-05' } } };
    expect(campaignThread(kept, '2026-11-22T08:00')[0]).not.toHaveProperty('planned');
  });

  it.each(['2026-03-01T08:00', '2026-12-20T08:00', '2027-01-05T08:00'])(
    'has no lozenge for today when the campaign does not run, as at %s',
    (now) => {
      expect(campaignThread(timeline, now).every(({ label }) => label !== undefined)).toBe(true);
    },
  );
});
