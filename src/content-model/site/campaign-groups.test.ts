import { describe, expect, it } from 'vitest';
import { makeStory } from '../../testing/story-builder.ts';
import { groupCampaigns } from './campaign-groups.ts';

const campaign = (slug: string, launch: string, end: string, finalReview?: string) =>
  makeStory('dot-thi-dua', slug, {
    name: slug,
    form: 'thi đua theo chuyên đề',
    issuer: 'ubnd-tinh',
    timeline: {
      launch: { planned: { date: launch } },
      end: { planned: { date: end } },
      ...(finalReview && { finalReview: { actual: { date: finalReview } } }),
    },
  });

describe('groupCampaigns', () => {
  const groups = groupCampaigns(
    [
      campaign('dai', '2026-01-01', '2027-06-30'),
      campaign('gap', '2026-05-01', '2026-12-01'),
      campaign('sap', '2027-02', '2027-11-30'),
      campaign('cu', '2020-02', '2020-09', '2020-10-27'),
      campaign('vua-xong', '2026-04-20', '2026-10-20'),
      campaign('dau-nam', '2026-01', '2026-Q1', '2026-05-01'),
    ],
    '2026-11-22T08:00',
  );
  const slugs = (list: readonly { readonly campaign: { readonly slug: string } }[]) =>
    list.map(({ campaign: { slug } }) => slug);

  it('puts the campaign that ends soonest first', () => {
    expect(slugs(groups.running)).toEqual(['gap', 'dai']);
    expect(slugs(groups.upcoming)).toEqual(['sap']);
  });

  it('groups past campaigns by the year of their end, newest first, reviewed or not', () => {
    expect(groups.past.map(({ year, campaigns }) => [year, slugs(campaigns)])).toEqual([
      ['2026', ['vua-xong', 'dau-nam']],
      ['2020', ['cu']],
    ]);
  });
});
