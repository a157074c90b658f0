import { expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { seriesSchema } from '../reference/catalogues.ts';
import { seriesPlaceOf } from './series-place.ts';

const series = seriesSchema.parse({ id: 'ten-dat', name: 'Tên đất', description: 'Tên cũ, tên mới.' });
const siteOf = (...parts: number[]) =>
  makeSite(
    parts.map((part) => makeStory('tin-tuc', `ky-${part}`, { series: { id: 'ten-dat', part } })),
    { catalogues: { ...makeSite([]).catalogues, 'loat-bai': [series] } },
  );
const placeOf = (slug: string, site: ReturnType<typeof siteOf>) => {
  const story = site.story(`tin-tuc/${slug}`);
  return story && seriesPlaceOf(story, site);
};

it('leads to the parts before and after', () => {
  expect(placeOf('ky-2', siteOf(3, 1, 2))).toMatchObject({
    part: 2,
    total: 3,
    path: '/loat-bai/ten-dat/',
    previous: { slug: 'ky-1' },
    next: { slug: 'ky-3' },
  });
});

it('has nothing before the first part', () => {
  expect(placeOf('ky-1', siteOf(1, 2))).not.toHaveProperty('previous');
});

it('does not claim a number of parts while one is missing', () => {
  expect(placeOf('ky-3', siteOf(1, 3))).not.toHaveProperty('total');
});

it('knows no place for a story that stands alone', () => {
  expect(seriesPlaceOf(makeStory('tin-tuc', 'le'), siteOf(1))).toBeUndefined();
});
