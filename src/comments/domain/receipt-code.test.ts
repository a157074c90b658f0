import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newReceiptCode, parseReceiptCode } from './receipt-code.ts';

const code = fc
  .uint8Array({ minLength: 10, maxLength: 10, max: 254 })
  .map((bytes) => newReceiptCode((count) => bytes.slice(0, count)));

test('gives a code that can be read out in short groups', () => {
  const zeros = newReceiptCode((count) => new Uint8Array(count));
  expect(zeros).toBe('LT-000-000-000-00');
  expect(newReceiptCode((count) => Uint8Array.from({ length: count }, (_, index) => index + 7))).toMatch(
    /^LT(?:-[0-9EHKMRUX]{3}){3}-[0-9EHKMRUX]{2}$/,
  );
});

test('skips the byte that would make some signs likelier', () => {
  const rounds = [new Uint8Array(10).fill(255), new Uint8Array(10).fill(16)];
  expect(newReceiptCode(() => rounds.shift() ?? new Uint8Array(10))).toMatch(/^LT-XXX-XXX-XXX-X/);
});

test('uses every sign about as often as any other', () => {
  const counts = new Map<string, number>();
  for (let round = 0; round < 2000; round++) {
    for (const sign of newReceiptCode((count) => randomBytes(count))
      .slice(3, -1)
      .replaceAll('-', ''))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  expect(counts.size).toBe(17);
  expect(Math.min(...counts.values())).toBeGreaterThan(0.8 * Math.max(...counts.values()));
});

test('understands a code however it is typed', () => {
  fc.assert(
    fc.property(code, (given) => {
      const bare = given.replaceAll('-', '');
      for (const typed of [
        given,
        given.toLowerCase(),
        bare,
        bare.slice(2),
        given.replaceAll('-', ' – '),
        ` ${given}\n`,
      ])
        expect(parseReceiptCode(typed)).toBe(given);
      expect(parseReceiptCode(given.slice(2).replaceAll('0', 'o').replaceAll('1', 'i'))).toBe(given);
    }),
  );
});

test('notices a wrong sign and two signs that changed places', () => {
  fc.assert(
    fc.property(code, fc.nat(10), fc.nat(15), fc.nat(9), (given, place, shift, swap) => {
      const signs = [...given.slice(3).replaceAll('-', '')];
      const all = '0123456789EHKMRUX';
      const wrong = signs.with(place, all.charAt((all.indexOf(signs[place] ?? '') + shift + 1) % 17));
      expect(parseReceiptCode(wrong.join(''))).toBeUndefined();
      if (signs[swap] === signs[swap + 1]) return;
      const swapped = signs.with(swap, signs[swap + 1] ?? '').with(swap + 1, signs[swap] ?? '');
      expect(parseReceiptCode(swapped.join(''))).toBeUndefined();
    }),
  );
});

test('refuses what is no code', () => {
  for (const typed of [
    '',
    'LT',
    'LT-000-000-000-0',
    'LT-000-000-000-000',
    'LT-ABC-DEF-GHI-JK',
    '💥'.repeat(11),
    '٠'.repeat(11),
  ])
    expect(parseReceiptCode(typed)).toBeUndefined();
});
