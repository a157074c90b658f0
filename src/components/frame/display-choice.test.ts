import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { changeChoice, DISPLAY_KEY, parseChoice, stepSize } from './display-choice.ts';

describe('parseChoice', () => {
  test.each([
    [null, {}],
    ['{"size":"large","theme":"dark"}', { size: 'large', theme: 'dark' }],
    ['{"size":"huge"}', {}],
    ['not json', {}],
    ['null', {}],
  ])('reads %s', (stored, choice) => {
    expect(parseChoice(stored)).toEqual(choice);
  });
});

test('takes a choice back without touching the other', () => {
  expect(changeChoice({ size: 'large', theme: 'dark' }, 'theme', '')).toEqual({ size: 'large' });
});

test('steps between three sizes and stops at the ends', () => {
  expect(stepSize({}, 1)).toEqual({ size: 'large' });
  expect(stepSize({ size: 'large' }, 1)).toEqual({ size: 'large' });
  expect(stepSize({ size: 'large', theme: 'dark' }, -1)).toEqual({ theme: 'dark' });
  expect(stepSize({}, -1)).toEqual({ size: 'small' });
});

describe('hien-thi.js, before the first paint', () => {
  const script = readFileSync(new URL('../../../public/hien-thi.js', import.meta.url), 'utf8');

  test('is small enough to block on', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(500);
  });

  test('puts the stored choice on the root element', () => {
    expect(runScript(script, { [DISPLAY_KEY]: '{"size":"large","theme":"dark"}' })).toEqual({
      js: '',
      size: 'large',
      theme: 'dark',
    });
  });

  test('survives broken storage', () => {
    expect(runScript(script, { [DISPLAY_KEY]: '{' })).toEqual({ js: '' });
  });
});

function runScript(script: string, storage: Record<string, string>): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(script, {
    document: { documentElement: { dataset } },
    localStorage: { getItem: (key: string) => storage[key] ?? null },
  });
  return dataset;
}
