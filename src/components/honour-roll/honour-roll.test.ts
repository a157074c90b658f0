import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../content-model/entry.ts';
import { findRows, readWordQuery } from '../../content-model/text/word-query.ts';
import { manyDecisions } from '../../testing/many-decisions.ts';
import { buildRollParts } from './build-parts.ts';
import { findInRoll } from './find-in-roll.ts';
import { NUMBER_LIMIT, readNumbers, writeNumbers } from './number-text.ts';
import { openPart } from './read-part.ts';
import { alphabet, rollLetterOf } from './roll-letters.ts';
import { buildChapters } from './roll-pages.ts';

const sources = {
  forms: [],
  storyPath: (id: string) => (id === 'dien-hinh/la-van-cau' ? '/dien-hinh/la-van-cau/' : undefined),
};
const noPause = async () => {};

async function ask(
  decisions: readonly Entry<'khen-thuong'>[],
  typed: string,
  options: { most?: number; decision?: string } = {},
) {
  const parts = buildRollParts(decisions, sources, options.most).map(openPart);
  const query = readWordQuery(typed);
  return query === undefined
    ? []
    : (await findInRoll(parts, query, noPause, options.decision)).map(({ read }) => read());
}

function withStatus(decision: Entry<'khen-thuong'>, status: 'đã thu hồi' | 'đã đính chính'): Entry<'khen-thuong'> {
  return { ...decision, data: { ...decision.data, status } };
}

describe('the honour roll', () => {
  const decisions = manyDecisions(600, 100);

  it('gives every row back as it was', () => {
    const [part] = buildRollParts(decisions, sources);
    if (!part) throw new Error('No part.');
    const open = openPart(JSON.parse(JSON.stringify(part)) as typeof part);
    const bySlug = new Map(decisions.map((decision) => [decision.slug, decision]));
    for (let row = 0; row < open.count; row += 1) {
      const { name, kind, position, unit, posthumous, order, decision } = open.row(row);
      const recipient = bySlug.get(decision.slug)?.recipients[order - 1];
      expect({ order, unit, position: position === '' ? undefined : position, name, kind, posthumous }).toEqual({
        position: undefined,
        ...recipient,
      });
    }
  });

  it('finds a row by its name, with its decision', async () => {
    const wanted = decisions[2]?.recipients.find(({ kind }) => kind === 'cá nhân')?.name ?? '';
    const hits = await ask(decisions, wanted.toLowerCase());
    expect(hits.map(({ name }) => name)).toContain(wanted);
    expect(hits.find(({ decision }) => decision.slug === decisions[2]?.slug)?.path).toBe(decisions[2]?.path);
  });

  it('passes over no row that answers', async () => {
    const [open] = buildRollParts(decisions, sources).map(openPart);
    if (!open) throw new Error('No part.');
    for (const typed of ['van', 'nguyen v', 'xa dong khe', 'truong tieu hoc 1', 'hoang lan dam thuy']) {
      const query = readWordQuery(typed);
      if (!query) throw new Error('No query.');
      const table = { from: 0, to: open.count, name: open.foldedName, unit: open.foldedUnit };
      const slow = await findRows(query, [table], noPause);
      expect(await findRows(query, [{ ...table, mayAnswer: open.sift(query) }], noPause)).toEqual(slow);
      expect(slow.length).toBeLessThan(open.count);
    }
  });

  it('leaves revoked decisions out and marks corrected ones', async () => {
    const [first, second] = decisions;
    if (!first || !second) throw new Error('No decisions.');
    const hits = await ask([withStatus(first, 'đã thu hồi'), withStatus(second, 'đã đính chính')], 'xa');
    expect(hits.length).toBeGreaterThan(0);
    expect(new Set(hits.map(({ decision }) => decision.slug))).toEqual(new Set([second.slug]));
    expect(hits.every(({ decision }) => decision.corrected)).toBe(true);
  });

  it('finds the same rows in many parts as in one, and in one decision only when asked so', async () => {
    const whole = await ask(decisions, 'trung khanh');
    expect(await ask(decisions, 'trung khanh', { most: 100 })).toEqual(whole);
    const slug = whole[0]?.decision.slug ?? '';
    expect(await ask(decisions, 'trung khanh', { decision: slug })).toEqual(
      whole.filter(({ decision }) => decision.slug === slug),
    );
    expect(await ask(decisions, 'trung khanh', { decision: 'khong-co' })).toEqual([]);
  });

  it('keeps the numbers of a decision that does not count from one, and the way to a story', async () => {
    const [decision] = decisions;
    if (!decision) throw new Error('No decision.');
    const recipient = {
      order: 12,
      name: 'La Văn Cầu',
      kind: 'cá nhân' as const,
      posthumous: true,
      story: 'dien-hinh/la-van-cau',
    };
    expect(await ask([{ ...decision, recipients: [recipient] }], 'cau')).toMatchObject([
      { order: 12, posthumous: true, story: '/dien-hinh/la-van-cau/', unit: '', position: '' },
    ]);
  });

  it('stays under 150 kB for 20,000 rows, in brotli and in gzip', () => {
    const parts = buildRollParts(manyDecisions(20_000, 160), sources);
    expect(parts).toHaveLength(1);
    const json = JSON.stringify(parts[0]);
    expect(brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length).toBeLessThan(150_000);
    expect(gzipSync(json).length).toBeLessThan(150_000);
  }, 60_000);

  it('is empty without decisions', async () => {
    expect(buildRollParts([], sources)).toEqual([]);
    expect(await ask([], 'la')).toEqual([]);
  });
});

describe('numbers as text', () => {
  it('come back as they were, also beside the surrogates and through JSON', () => {
    const number = fc.oneof(fc.nat(NUMBER_LIMIT - 1), fc.integer({ min: 0xd7a0, max: 0xd800 }));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const text = writeNumbers(numbers);
        expect(readNumbers(JSON.parse(JSON.stringify(text)) as string)).toEqual(numbers);
        expect(text.isWellFormed() && !text.includes(' ')).toBe(true);
      }),
    );
  });

  it('refuses what does not fit', () => {
    expect(() => writeNumbers([NUMBER_LIMIT])).toThrow(RangeError);
    expect(() => writeNumbers([-1])).toThrow(RangeError);
  });
});

describe('the letters of the roll', () => {
  const letterOf = (name: string) => rollLetterOf({ name, kind: 'cá nhân' }).slug;

  it('go by the given name, tones aside, marks of the alphabet kept', () => {
    expect(['Hoàng Ấn', 'Lý Án', 'Bế Văn Đàn', 'Vi Dàn', 'Mã Ứng', 'Ma Ồn', 'Lò Êm', 'La Ăm'].map(letterOf)).toEqual([
      'aa',
      'a',
      'dd',
      'd',
      'uw',
      'oo',
      'ee',
      'aw',
    ]);
    expect(letterOf('Bế Văn Đàn'.normalize('NFD'))).toBe('dd');
  });

  it('keep figures and foreign letters together', () => {
    expect(['Hộ 35', 'Giàng Zơ', 'Wang'].map(letterOf)).toEqual(['khac', 'khac', 'khac']);
  });

  it('have an address each and hold every row in force once', () => {
    const chapters = buildChapters(manyDecisions(500, 100), []);
    expect(new Set(chapters.map(({ slug }) => slug)).size).toBe(alphabet.length + 1);
    expect(chapters.flatMap(({ honours }) => honours)).toHaveLength(500);
  });
});
