import { expect, it } from 'vitest';
import { soundKey } from './sound-key.ts';

it.each([
  ['re', 'de'],
  ['giao', 'dao'],
  ['xen', 'sen'],
  ['chien', 'trien'],
  ['nang', 'lang'],
  ['ngiem', 'nghiem'],
  ['fan', 'phan'],
])('%s sounds like %s', (typed, meant) => {
  expect(soundKey(typed)).toBe(soundKey(meant));
});

it.each([
  ['gi', 'di'],
  ['nga', 'la'],
  ['nha', 'la'],
  ['kha', 'ca'],
  ['tha', 'ta'],
])('%s does not sound like %s', (one, other) => {
  expect(soundKey(one)).not.toBe(soundKey(other));
});
