import { expect, test } from 'vitest';
import { classifyLink, decodeName } from './classify-link.ts';

test.for([
  ['https://example.vn/a', 'free'],
  ['HTTP://example.vn', 'free'],
  ['mailto:thu@example.vn', 'free'],
  ['tel:+84206000000', 'free'],
  ['#muc', 'free'],
  ['/tin-tuc/bai/', 'site'],
  ['javascript:alert(1)', 'unsafe'],
  ['JAVASCRIPT:alert(1)', 'unsafe'],
  ['java\tscript:alert(1)', 'unsafe'],
  [' \u0001javascript:alert(1)', 'unsafe'],
  ['data:text/html,x', 'unsafe'],
  ['tep:ke-hoach.pdf', 'unsafe'],
  ['https:', 'unsafe'],
  ['//example.vn', 'nowhere'],
  ['/\\example.vn', 'nowhere'],
  ['\\\\example.vn', 'nowhere'],
  ['bai-khac', 'nowhere'],
  ['bai-khac/', 'nowhere'],
  ['index.mdx', 'nowhere'],
  ['../bai/ke-hoach.pdf', 'nowhere'],
  ['', 'nowhere'],
] as const)('%j is %s', ([href, kind]) => {
  expect(classifyLink(href).kind).toBe(kind);
});

test('a file beside the entry has a name as written and keeps its fragment', () => {
  expect(classifyLink('./k%E1%BA%BF%20ho%E1%BA%A1ch.pdf#page=2')).toEqual({
    kind: 'file',
    name: 'kế hoạch.pdf',
    fragment: '#page=2',
  });
  expect(classifyLink('phu-luc/bang.PDF')).toEqual({ kind: 'file', name: 'phu-luc/bang.PDF', fragment: '' });
});

test('a name that is not percent-encoded stays as it is', () => {
  expect(decodeName('100%.jpg')).toBe('100%.jpg');
});
