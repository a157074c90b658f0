import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from './diff-words.ts';

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

test.each([
  ['Bài rất hay.', 'Bài rất hay.', 'Bài rất hay.'],
  ['Ngày nho toi học', 'Ngày nhỏ tôi học', 'Ngày [-nho toi-]{+nhỏ tôi+} học'],
  ['ở trường; nay đọc', 'ở trường. Nay đọc', 'ở trường[-; nay-]{+. Nay+} đọc'],
  ['Xin số dt nhé', 'Xin nhé', 'Xin [-số dt -]nhé'],
  ['', 'Mới', '{+Mới+}'],
  ['Cũ', '', '[-Cũ-]'],
])('shows what changed from “%s” to “%s”', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('never loses or makes up a sign', () => {
  const text = fc.array(fc.constantFrom('a', 'ậ', ' ', '.', '\n', '💐', 'đường', '  '), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const parts = diffWords(a.join(''), b.join(''));
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('added')).toBe(a.join(''));
      expect(without('removed')).toBe(b.join(''));
    }),
  );
});

test('gives up on huge texts instead of waiting', () => {
  const parts = diffWords('a '.repeat(3000), 'b '.repeat(3000));
  expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added', 'same']);
});
