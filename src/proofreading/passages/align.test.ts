import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { align } from './align.ts';

/** The piece of source that each unit of the value stands on. */
const pieces = (source: string, value: string) => {
  const { starts, ends } = align(source, 0, source.length, value);
  return starts.map((start, index) => source.slice(start, ends[index]));
};

test.each([
  ['một', 'một', ['m', 'ộ', 't']],
  ['a\\<b', 'a<b', ['a', '\\<', 'b']],
  ['a&amp;b', 'a&b', ['a', '&amp;', 'b']],
  ['a&#x2013;b', 'a–b', ['a', '&#x2013;', 'b']],
  ['a\n  b', 'a b', ['a', '\n  ', 'b']],
  ['a\n> b', 'a\nb', ['a', '\n> ', 'b']],
  ['"a\\"b"', 'a"b', ['a', '\\"', 'b']],
  ["'a''b'", "a'b", ['a', "''", 'b']],
  ['"a\\u00A0b"', 'a\u00A0b', ['a', '\\u00A0', 'b']],
  // A parser strips blanks around a line end, but no no-break space.
  ['a \n \u00A0b', 'a\n\u00A0b', ['a', ' \n ', '\u00A0', 'b']],
  ['a\u00A0 b', 'a\u00A0 b', ['a', '\u00A0', ' ', 'b']],
])('finds the units of “%s”', (source, value, expected) => {
  expect(pieces(source, value)).toEqual(expected);
});

test('counts the blanks before a line end to it where a text begins with one', () => {
  expect(align('`a` \n b', 4, 7, '\nb')).toEqual({ starts: [3, 6], ends: [6, 7] });
});

test('finds every unit of a quoted YAML text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (value) => {
      const source = JSON.stringify(value);
      const read = parseDocument(source).toJS() as string;
      expect(align(source, 0, source.length, read).starts).not.toContain(-1);
    }),
  );
});
