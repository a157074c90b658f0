import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import { createNames } from '../names.ts';
import { proofread } from '../proofread.ts';
import { firstSet } from './first-set.ts';
import { secondSet } from './second-set.ts';

const { catalogues } = await readReferenceData(join(import.meta.dirname, '../../../content'));
const names = createNames(catalogues, []);
const nothing = { headingsOf: () => undefined, marks: new Map() };

/** The kinds of remark on one sentence, each once. */
const remarksOn = (text: string) => {
  const source = `---\ntitle: x\n---\n\n${text}\n`;
  const found = proofread({ collection: 'tin-tuc', slug: 'x', file: 'x', source }, names, nothing);
  return [...new Set(found.map(({ code }) => code as string))].sort();
};

test.each(firstSet)('reads “%s” as a careful reader', (text, ...codes) => {
  expect(remarksOn(text)).toEqual([...codes].sort());
});

test('finds nine of ten mistakes in sentences that it was not tuned on, and next to nothing else', () => {
  const [wanted, found] = [secondSet.map(([, ...codes]) => codes), secondSet.map(([text]) => remarksOn(text))];
  const right = wanted.map((codes, index) => codes.filter((code) => found[index]?.includes(code)).length);
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const hits = sum(right);
  expect(hits / sum(wanted.map(({ length }) => length))).toBeGreaterThanOrEqual(0.9);
  expect(hits / sum(found.map(({ length }) => length))).toBeGreaterThanOrEqual(0.97);
});
