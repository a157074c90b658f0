import { expect, test } from 'vitest';
import { isModule, parseLiteral } from './parse-literal.ts';

test.for([
  ['[{"value": 56}]', [{ value: 56 }]],
  ["{a: 'b', 'c': -1.5, d: [true, null]}", { a: 'b', c: -1.5, d: [true, null] }],
  ['`dòng`', 'dòng'],
  [' "x" ', 'x'],
] as const)('%s is a literal', ([source, value]) => {
  expect(parseLiteral(source)).toEqual({ value });
});

test.for([
  'a',
  'a + b',
  '`${a}`',
  '[...a]',
  '{[a]: 1}',
  '{a() {}}',
  '/x/',
  '1n',
  '() => 1',
  '',
  '1, 2',
  '{...a}',
  '[,1]',
  '"a" b',
])('%j needs JavaScript', (source) => {
  expect(parseLiteral(source)).toBeUndefined();
});

test.for(['{"__proto__": {"x": 1}}', '{__proto__: {x: 1}}'])('%s stays a plain key', (source) => {
  const value = parseLiteral(source)?.value as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(value['x']).toBeUndefined();
});

test('import and export lines must be JavaScript', () => {
  expect(isModule('import a from "b"\nexport const c = 1')).toBe(true);
  expect(isModule('export hàng hóa tăng')).toBe(false);
});
