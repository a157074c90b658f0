import { expect, test } from 'vitest';
import { documentTitle, scriptJson } from './head-props.ts';

test('adds the site name to a story and not to the front page', () => {
  expect(documentTitle('La Văn Cầu', 'Lan Tỏa', 'article')).toBe('La Văn Cầu – Lan Tỏa');
  expect(documentTitle('Lan Tỏa, thi đua Cao Bằng', 'Lan Tỏa', 'front')).toBe('Lan Tỏa, thi đua Cao Bằng');
});

test('keeps text from ending its script element', () => {
  const json = scriptJson({ name: '</script><script>alert(1)' });
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toEqual({ name: '</script><script>alert(1)' });
});
