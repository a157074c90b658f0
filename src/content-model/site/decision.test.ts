import { describe, expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { manyDecisions } from '../../testing/many-decisions.ts';
import { countByKind, decisionGaps, decisionYear, newestDecisions, runsOfKind } from './decision.ts';
import { honoursOf } from './honour-roll.ts';
import { lookUpWord } from './look-up-word.ts';
import { pagesOf, pathOfRow, rowsOfPage } from './recipient-pages.ts';

const [sample] = manyDecisions(1, 1);
if (!sample) throw new Error('No sample decision.');
const decisionWith = (
  decision: object,
  kinds: readonly ('cá nhân' | 'tập thể')[] = ['cá nhân'],
): Entry<'khen-thuong'> => ({
  ...sample,
  data: { ...sample.data, decision: { level: 'Tỉnh', ...decision } },
  recipients: kinds.map((kind, index) => ({ order: index + 1, name: `Tên ${String(index)}`, kind, posthumous: false })),
});

describe('a decision', () => {
  it('names what it lacks, in the order in which one asks', () => {
    expect(decisionGaps(decisionWith({}))).toEqual(['number', 'date', 'signer', 'file']);
    expect(decisionGaps(decisionWith({ number: '1/QĐ', date: '1952', signer: 'Chủ tịch' }))).toEqual(['file']);
  });

  it('belongs to the year on it, not to that of the story', () => {
    expect(decisionYear(decisionWith({ date: '1952' }))).toBe('1952');
    expect(decisionYear(decisionWith({}))).toBe(sample.data.publishedAt.slice(0, 4));
  });

  it('stands before older ones, whatever the precision of the date', () => {
    const [a, b, c] = ['1952', '2020-Q3', '2020-11-16'].map((date) => decisionWith({ date }));
    expect(newestDecisions([a, b, c].filter((decision) => decision !== undefined))).toEqual([c, b, a]);
  });

  it('counts kinds in their order and leaves zeros out', () => {
    expect(countByKind(decisionWith({}, ['tập thể', 'cá nhân', 'tập thể']).recipients)).toEqual([
      { kind: 'cá nhân', count: 1 },
      { kind: 'tập thể', count: 2 },
    ]);
  });

  it('is cut where the kind changes, unless the kinds are mixed', () => {
    const runs = (kinds: readonly ('cá nhân' | 'tập thể')[]) =>
      runsOfKind(honoursOf(decisionWith({}, kinds), [])).map(({ kind, honours }) => [kind, honours.length]);
    expect(runs(['tập thể', 'tập thể', 'cá nhân'])).toEqual([
      ['tập thể', 2],
      ['cá nhân', 1],
    ]);
    expect(runs(Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? 'cá nhân' : 'tập thể')))).toEqual([
      [undefined, 8],
    ]);
  });
});

describe('the pages of a list', () => {
  it('keeps a thousand rows together and cuts more into five hundreds', () => {
    expect([pagesOf(0), pagesOf(1_000), pagesOf(1_001), pagesOf(5_000)]).toEqual([1, 1, 3, 10]);
    expect(
      rowsOfPage(
        Array.from({ length: 1_001 }, (_, index) => index),
        3,
      ),
    ).toEqual([1_000]);
  });

  it('knows on which page a row stands', () => {
    expect(pathOfRow('/a/', 1_000, 999)).toBe('/a/');
    expect(pathOfRow('/a/', 1_001, 499)).toBe('/a/');
    expect(pathOfRow('/a/', 1_001, 500)).toBe('/a/trang/2/');
  });
});

describe('lookUpWord', () => {
  it('is the given name of a person and of the head of a household, the first word of a collective', () => {
    expect(lookUpWord({ name: 'La Văn Cầu', kind: 'cá nhân' })).toBe('Cầu');
    expect(lookUpWord({ name: 'Hộ ông Hoàng Văn Páo, xóm Nà Mẫu', kind: 'hộ gia đình' })).toBe('Páo');
    expect(lookUpWord({ name: 'Gia đình bà Nông Thị Mai', kind: 'hộ gia đình' })).toBe('Mai');
    expect(lookUpWord({ name: 'Hộ mẫu số 35', kind: 'hộ gia đình' })).toBe('Hộ');
    expect(lookUpWord({ name: 'Trường Tiểu học Đông Khê', kind: 'tập thể' })).toBe('Trường');
  });
});
