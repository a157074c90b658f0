import { expect, test } from 'vitest';
import { bindFileLinks, fileHref } from './file-links.ts';

test('a file without an address loses its link, names with quotes and brackets are safe', () => {
  const name = 'a"b)<c>.pdf';
  const html = `<p><a href="${fileHref(name, '')}">x</a></p>`;
  expect(bindFileLinks([html], (asked) => (asked === name ? '/tep/1/a.pdf' : undefined))).toEqual([
    '<p><a href="/tep/1/a.pdf">x</a></p>',
  ]);
  expect(bindFileLinks([html], () => undefined)).toEqual(['<p><a>x</a></p>']);
});
