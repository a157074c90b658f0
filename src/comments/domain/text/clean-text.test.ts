import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from './clean-text.ts';
import { countGraphemes } from './graphemes.ts';

describe('cleanText', () => {
  it.each([
    ['composes letters', 'Vie\u0323\u0302t Nam', 'Việt Nam'],
    ['takes NUL and other controls out', 'a\u0000b\u0007c\u001Bd\u009F', 'abcd'],
    ['keeps lines and tabs', 'một\r\nhai\rba\tbốn', 'một\nhai\nba\tbốn'],
    ['keeps one empty line at most', 'một\n\n\n\n\nhai', 'một\n\nhai'],
    ['takes direction overrides out', 'abc\u202Egnp.exe\u2066x\u2069\u061C', 'abcgnp.exex'],
    ['takes invisible characters out', 'đá\u200Bnh b\u00ADạ\uFEFFc', 'đánh bạc'],
    ['replaces lone surrogates', 'a\uD800b\uDC00c', 'a\uFFFDb\uFFFDc'],
    ['keeps a family of emoji together', '👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
    ['takes a joiner between letters out', 'b\u200Dạc', 'bạc'],
    ['cuts towers of marks', `z${'\u0300\u0301\u0323'.repeat(500)}a`, '\u1E93\u0323\u0300a'],
    ['takes tags and private use out', 'a\u{E0041}\u{E0100}\uE000b', 'ab'],
    [
      'leaves SQL and HTML as they were typed',
      `'; DROP TABLE comments;-- <b>&amp;`,
      `'; DROP TABLE comments;-- <b>&amp;`,
    ],
    ['trims', ' \u00A0\n xin chào \n', 'xin chào'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it('is idempotent and well formed on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const clean = cleanText(raw);
        expect(cleanText(clean)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).toBe(clean.normalize('NFC'));
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('survives ten megabytes of marks', () => {
    expect(cleanText(`a${'\u0301\u0323'.repeat(2_500_000)}`).length).toBeLessThan(5);
  }, 60_000);
});

describe('cleanLine', () => {
  it('makes one line', () => {
    expect(cleanLine(' Nông\u00A0Thị\n\n Lan\t ')).toBe('Nông Thị Lan');
  });
});

describe('countGraphemes', () => {
  it.each([
    ['', 0],
    ['Lan', 3],
    ['Việt', 4],
    ['👨‍👩‍👧', 1],
    ['🇻🇳!', 2],
    ['z\u0323\u0300', 1],
  ])('counts %j as %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });
});
