import { expect, test } from 'vitest';
import { documentTitle } from './head-props.ts';

test('adds the site name to a story and not to the front page', () => {
  expect(documentTitle('La Văn Cầu', 'Lan Tỏa', 'article')).toBe('La Văn Cầu – Lan Tỏa');
  expect(documentTitle('Lan Tỏa, thi đua Cao Bằng', 'Lan Tỏa', 'front')).toBe('Lan Tỏa, thi đua Cao Bằng');
});
