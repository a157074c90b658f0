import { expect, it } from 'vitest';
import { createBodyCache } from './body-cache.ts';

it('keeps what was used last and never more than its bound', () => {
  const cache = createBodyCache(800);
  for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.put(key, new Uint8Array(100));
  expect(cache.get('a')).toHaveLength(100);
  cache.put('i', new Uint8Array(100));
  expect(cache.get('b')).toBeUndefined();
  expect(cache.get('a')).toBeDefined();
  expect(cache.get('i')).toBeDefined();
});

it('counts a replaced body once', () => {
  const cache = createBodyCache(800);
  for (let turn = 0; turn < 20; turn += 1) cache.put('a', new Uint8Array(100));
  for (const key of ['b', 'c', 'd', 'e', 'f', 'g', 'h']) cache.put(key, new Uint8Array(100));
  expect(cache.get('a')).toBeDefined();
});

it('does not let one large file push all others out', () => {
  const cache = createBodyCache(800);
  cache.put('a', new Uint8Array(101));
  expect(cache.accepts(101)).toBe(false);
  expect(cache.get('a')).toBeUndefined();
});
