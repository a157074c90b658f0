import { expect, test } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';

test.each([
  ['Một.', ['Một.']],
  ['Một.\n\nHai.', ['Một.', 'Hai.']],
  ['Một.\r\n \r\n\r\nHai.', ['Một.', 'Hai.']],
  ['Một\n  dòng.', ['Một dòng.']],
  [' \n\n ', []],
])('parts %j', (text, expected) => {
  expect(paragraphsOf(text)).toEqual(expected);
});
