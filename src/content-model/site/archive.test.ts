import { expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { archiveOf, archivePath, neighbours, storiesByDay } from './archive.ts';

const { stories } = makeSite(
  ['2019-12-31T23:59', '2020-02-25T18:00', '2020-02-25T07:00', '2020-02-01T07:00', '2020-10-01T07:00'].map(
    (publishedAt, index) => makeStory('tin-tuc', `bai-${index}`, { publishedAt }),
  ),
);
const years = archiveOf(stories);

it('counts years from the newest and months from January', () => {
  expect(years.map(({ year, count, months }) => [year, count, months.map(({ month }) => month)])).toEqual([
    ['2020', 4, ['02', '10']],
    ['2019', 1, ['12']],
  ]);
});

it('cuts a month into days, newest first', () => {
  const february = years[0]?.months[0]?.stories ?? [];
  expect(storiesByDay(february).map(({ day, stories: ofDay }) => [day, ofDay.map(({ slug }) => slug)])).toEqual([
    ['2020-02-25', ['bai-1', 'bai-2']],
    ['2020-02-01', ['bai-3']],
  ]);
});

it('names the neighbours of a month and none past the ends', () => {
  expect(neighbours(['a', 'b', 'c'], 'b')).toEqual({ previous: 'a', next: 'c' });
  expect(neighbours(['a', 'b', 'c'], 'a')).toEqual({ next: 'b' });
  expect(neighbours(['a'], 'z')).toEqual({});
});

it('writes the month with two digits in its address', () => {
  expect(archivePath('2020', '02')).toBe('/luu-tru/2020/02/');
  expect(archivePath('2020')).toBe('/luu-tru/2020/');
});
