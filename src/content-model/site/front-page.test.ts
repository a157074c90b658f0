import { expect, test } from 'vitest';
import type { Story } from '../entry.ts';
import type { Catalogues } from '../reference/catalogues.ts';
import { selectFrontPage, type FrontPageView } from './front-page.ts';
import { createSite, type SiteData } from './site.ts';

const NOW = '2026-11-22T09:00';
const EMPTY = { places: [], agencies: [], authors: [], tags: [], documents: [], related: [], sample: false };

/** A story of a collection, published on a day of November 2026 unless another date is given. */
function story(id: string, day: number | string, data: Record<string, unknown> = {}): Story {
  const [collection, slug] = id.split('/');
  const publishedAt = typeof day === 'string' ? day : `2026-11-${String(day).padStart(2, '0')}T08:00`;
  return {
    id,
    collection,
    slug,
    path: `/${id}/`,
    assets: {},
    recipients: [],
    data: { ...EMPTY, title: id, section: 'tin', publishedAt, ...data },
  } as unknown as Story;
}

function campaign(slug: string, start: string, end: string): Story {
  return story(`dot-thi-dua/${slug}`, 1, {
    timeline: { launch: { planned: { date: start } }, end: { planned: { date: end } } },
  });
}

function frontOf(entries: readonly Story[], frontPage: Partial<SiteData['frontPage']> = {}): FrontPageView {
  const catalogues = {
    'chuyen-muc': [{ id: 'tin', name: 'Tin', description: 'Tin.', tone: 'đỏ' }],
    'dia-danh': [],
    'co-quan': [],
  } as unknown as Catalogues;
  return selectFrontPage(
    createSite({
      entries,
      catalogues,
      withdrawn: [],
      redirects: [],
      settings: {} as SiteData['settings'],
      frontPage: { secondary: [], roleModels: [], ...frontPage },
      now: NOW,
    }),
  );
}

const ids = (stories: readonly (Story | undefined)[]) => stories.map((one) => one?.id);
const news = Array.from({ length: 12 }, (_, index) => story(`tin-tuc/tin-${index + 1}`, 20 - index));

test('fills the places with the newest', () => {
  const front = frontOf(news);
  expect(front.lead?.id).toBe('tin-tuc/tin-1');
  expect(ids(front.secondary)).toEqual(['tin-tuc/tin-2', 'tin-tuc/tin-3', 'tin-tuc/tin-4', 'tin-tuc/tin-5']);
  expect(ids(front.more)).toEqual(['tin-tuc/tin-6', 'tin-tuc/tin-7']);
  expect(ids(front.sections[0]?.stories ?? [])).toEqual(['tin-tuc/tin-8', 'tin-tuc/tin-9', 'tin-tuc/tin-10']);
});

test('puts what the editors chose first and passes over what is not published', () => {
  const front = frontOf(news, { lead: 'tin-tuc/tin-9', secondary: ['tin-tuc/da-go', 'tin-tuc/tin-1'] });
  expect(front.lead?.id).toBe('tin-tuc/tin-9');
  expect(ids(front.secondary)).toEqual(['tin-tuc/tin-1', 'tin-tuc/tin-2', 'tin-tuc/tin-3', 'tin-tuc/tin-4']);
});

test('shows no story twice', () => {
  const models = ['a', 'b', 'c', 'd', 'e'].map((slug, index) => story(`dien-hinh/${slug}`, 10 - index));
  const front = frontOf([...news, ...models, story('nguoi-tot-viec-tot/x', 19)], {
    lead: 'dien-hinh/b',
    secondary: ['tin-tuc/tin-2', 'tin-tuc/tin-2', 'dien-hinh/b'],
    roleModels: ['b', 'e'],
  });
  const all = ids([
    front.lead,
    ...front.secondary,
    ...front.more,
    ...front.roleModels,
    ...front.goodDeeds,
    ...front.sections.flatMap(({ stories }) => stories),
  ]);
  expect(new Set(all).size).toBe(all.length);
  expect(ids(front.roleModels)).toEqual(['dien-hinh/e', 'dien-hinh/a', 'dien-hinh/c', 'dien-hinh/d']);
});

test('leads a site without news with whatever is newest', () => {
  expect(frontOf([story('dien-hinh/a', 3)]).lead?.id).toBe('dien-hinh/a');
  expect(frontOf([]).lead).toBeUndefined();
});

test('keeps good deeds of the last weeks only', () => {
  const front = frontOf([
    ...news,
    story('nguoi-tot-viec-tot/moi', '2026-10-20T08:00'),
    story('nguoi-tot-viec-tot/cu', '2026-07-15T08:00'),
  ]);
  expect(ids(front.goodDeeds)).toEqual(['nguoi-tot-viec-tot/moi']);
});

test('shows the running campaign that ends soonest, then upcoming ones, and keeps their notices out of the news', () => {
  const front = frontOf([
    ...news,
    campaign('sau', '2026-01-01', '2026-12-31'),
    campaign('truoc', '2026-01-01', '2026-12-15'),
    campaign('toi', '2027-02-01', '2027-04-01'),
    campaign('xong', '2026-01-01', '2026-03-01'),
  ]);
  expect(ids(front.campaigns.map((staged) => staged.campaign))).toEqual([
    'dot-thi-dua/truoc',
    'dot-thi-dua/sau',
    'dot-thi-dua/toi',
  ]);
  expect(ids(front.sections.flatMap(({ stories }) => stories))).not.toContain('dot-thi-dua/truoc');
});

test('hides the notice after its hour', () => {
  const notice = { text: 'Nộp hồ sơ.', link: 'tin-tuc/tin-1' };
  expect(frontOf(news, { notice: { ...notice, until: '2026-11-22T09:00' } }).notice).toEqual({
    text: 'Nộp hồ sơ.',
    path: '/tin-tuc/tin-1/',
  });
  expect(frontOf(news, { notice: { ...notice, until: '2026-11-22T08:59' } }).notice).toBeUndefined();
});

test('names no honours from a revoked decision', () => {
  const decision = (slug: string, day: number, status: string) =>
    story(`khen-thuong/${slug}`, day, { status, decision: { date: `2026-11-${day}` } });
  expect(frontOf([decision('moi', 20, 'đã thu hồi'), decision('cu', 10, 'còn hiệu lực')]).honours?.id).toBe(
    'khen-thuong/cu',
  );
});
