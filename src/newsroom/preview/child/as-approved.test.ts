import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEntry } from '../../../content-store/parse-entry.ts';
import { asApproved } from './as-approved.ts';

const now = '2026-11-22T08:00';
const place = { collection: 'tin-tuc', slug: 'a', file: 'tin-tuc/2026/a/index.mdx' } as const;
/** What is wrong, without the gaps that are only told. */
const wrongIn = (text: string) => parseEntry(place, text).findings.filter(({ code }) => code !== 'gap');
const draft = (front: string, body = 'Thân bài.') =>
  `---\ntitle: Bài\nstandfirst: Mở.\nsection: tin\n${front}---\n${body}\n`;

test.each([
  ['a draft with its hour', 'state: nháp\npublishedAt: 2026-12-01T07:00\n', '2026-12-01T07:00'],
  ['a text without a state', 'publishedAt: 2026-11-01T07:00\n', '2026-11-01T07:00'],
  ['a text without an hour', 'state: chờ duyệt\n', now],
  ['an hour that is still empty', 'state: nháp\npublishedAt:\n', now],
  ['neither', '', now],
])('%s is taken as approved', (_name, front, publishedAt) => {
  const { text } = asApproved(draft(front), now);
  expect(wrongIn(text)).toEqual([]);
  expect(parseEntry(place, text).data).toMatchObject({ state: 'đã duyệt', publishedAt, title: 'Bài' });
});

test('findings stand on the lines of the text that was given', () => {
  const source = draft('', '# Tiêu đề trong thân bài');
  const { text, inPlace } = asApproved(source, now);
  const [finding] = wrongIn(text).map(inPlace);
  expect(source.split('\n')[(finding?.line ?? 0) - 1]).toBe('# Tiêu đề trong thân bài');
});

test('what is wrong in a draft is an error here', () => {
  const { text } = asApproved(draft('state: nháp\nkhong-co: 1\n'), now);
  expect(wrongIn(text)).toMatchObject([{ severity: 'error', code: 'value-unknown-key' }]);
});

test('whatever an editor writes, the body stays as it is', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N} :#'"-]{0,30}$/u);
  fc.assert(
    fc.property(fc.array(word), fc.array(word), (front, body) => {
      const source = `---\n${front.map((text) => `x${text}\n`).join('')}---\n${body.join('\n')}`.normalize('NFC');
      const { text } = asApproved(source, now);
      expect(text.endsWith(`---\n${body.join('\n')}`.normalize('NFC'))).toBe(true);
    }),
  );
});
