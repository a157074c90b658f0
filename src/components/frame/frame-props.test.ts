import { expect, test } from 'vitest';
import { markCurrent } from './frame-props.ts';

const ITEMS = [
  { label: 'Trang nhất', href: '/' },
  { label: 'Tin tức', href: '/tin-tuc/' },
];

test('marks the section of a story inside it', () => {
  expect(markCurrent(ITEMS, '/tin-tuc/mot-bai/').map((item) => item.current)).toEqual([false, true]);
});

test('marks the front page only on the front page', () => {
  expect(markCurrent(ITEMS, '/').map((item) => item.current)).toEqual([true, false]);
});

test('does not mark a section whose name merely begins alike', () => {
  expect(markCurrent(ITEMS, '/tin-tuc-cu/').map((item) => item.current)).toEqual([false, false]);
});
