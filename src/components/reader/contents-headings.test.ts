import { expect, test } from 'vitest';
import { contentsHeadings } from './contents-headings.ts';

const heading = (depth: number, id: string) => ({ depth, id, text: id });

test('lists headings of two levels when there are four', () => {
  const headings = [heading(2, 'a'), heading(3, 'b'), heading(4, 'c'), heading(2, 'd'), heading(2, 'e')];
  expect(contentsHeadings(headings).map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
});

test('lists none for a shorter story', () => {
  expect(contentsHeadings([heading(2, 'a'), heading(2, 'b'), heading(2, 'c'), heading(4, 'd')])).toEqual([]);
});
