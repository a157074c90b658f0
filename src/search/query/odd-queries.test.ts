import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { readCorpus, readSynonyms, SAMPLE_SETS, toDocument } from '../bench/bench-corpus.ts';
import type { SearchDocument } from '../indexing/search-document.ts';
import { sourceOf } from '../indexing/index-source.ts';
import { writeIndex } from '../indexing/write-index.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { createSearch, type Search, type SearchHit } from './create-search.ts';

let synonyms: string[][];
let sample: SearchDocument[];

beforeAll(async () => {
  synonyms = await readSynonyms('content');
  sample = (await readCorpus(SAMPLE_SETS.corpus)).map(toDocument);
});

async function openSearch(documents: readonly SearchDocument[], onRead?: () => void): Promise<Search> {
  const folder = await createTemporaryFolder({});
  await writeIndex(folder, documents.map(sourceOf), { synonyms });
  return createSearch((path) => {
    onRead?.();
    return readFile(join(folder, path), 'utf8');
  });
}

/** The pieces of a result in order are its title, and a stretch of one of its paragraphs, sign for sign. */
function expectSource({ markedTitle, title, excerpt }: SearchHit, document: SearchDocument | undefined): void {
  expect(markedTitle.map(({ text }) => text).join('')).toBe(title);
  expect(title).toBe(document?.title);
  const shown = excerpt.parts.map(({ text }) => text).join('');
  expect([document?.standfirst ?? '', ...(document?.text ?? [])].some((paragraph) => paragraph.includes(shown))).toBe(
    true,
  );
}

const PIECES = [
  ...['thi', 'đua', 'khen', 'thưởng', 'hoà', 'hòa', 'an', 'UBND', 'TĐĐB', 'thuỷ', 'kỷ', 'y'],
  ...['và', 'của', 'là', 'các', 'về', 'tin', 'cho tôi hỏi', 'ở đâu', 'không'],
  ...['"', '“', '”', '«', "'", '(', '…', '—', '*', '\\', '%', '<b>', '&amp;', '/', '--'],
  ...['🇻🇳', '👨‍👩‍👧', '🙂', '\u0000', '\u0007', '\u001B[31m', '\u200B', '\u00AD', '\u202E', '\uFEFF', '\uD83D', '\uDE00'],
  ...[
    '\u0301\u0301\u0301',
    '1657/NQ-UBTVQH15',
    '8.900',
    '12/3/2025',
    '中文',
    'العربية',
    'ﬁ',
    '①',
    'İ',
    'ß',
    '__proto__',
    'constructor',
  ],
];
const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\n', '\u00A0')), { maxLength: 30 })
    .map((list) => list.flat().join('')),
);

it('answers whatever is typed, with marks that leave the text as it stands', async () => {
  const sources = new Map(sample.map((document) => [document.url, document]));
  const search = await openSearch(sample);
  await fc.assert(
    fc.asyncProperty(odd, fc.boolean(), async (text, isTyping) => {
      const answer = await search.find({ text, isTyping });
      expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
      for (const hit of answer.hits) expectSource(hit, sources.get(hit.url));
    }),
    { numRuns: 100 },
  );
}, 30_000);

it('marks texts of any signs without changing one', async () => {
  const text = odd.map((one) => one.toWellFormed());
  const document = fc.record({
    url: fc.uuid(),
    title: text,
    kind: fc.constant('Tin tức'),
    standfirst: text,
    text: fc.array(text, { minLength: 1, maxLength: 2 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(document, { selector: ({ url }) => url, maxLength: 4 }),
      odd,
      async (list, typed) => {
        const sources = new Map(list.map((one) => [one.url, one]));
        const search = await openSearch(list);
        for (const text of [typed, list[0]?.title ?? '', 'thi dua hoa an'])
          for (const hit of (await search.find({ text })).hits) expectSource(hit, sources.get(hit.url));
      },
    ),
    { numRuns: 40 },
  );
}, 30_000);

it.each([
  ['only words that are everywhere', 'và của là các về không'],
  ['only signs', '… — / * % \\ " “'],
  ['a page of text', 'Thi đua là yêu nước, yêu nước thì phải thi đua. '.repeat(110).slice(0, 5_000)],
  ['5,000 signs without a space', 'thidua'.repeat(840).slice(0, 5_000)],
  ['5,000 marks on one letter', `a${'\u0301'.repeat(5_000)}`],
  ['5,000 quotation marks', '"'.repeat(5_000)],
  ['an unfinished quotation', '"thi đua khen thưởng'],
])('reads a bounded number of files for %s', async (_, text) => {
  let reads = 0;
  const search = await openSearch(sample, () => (reads += 1));
  await search.find({ text });
  expect(reads).toBeLessThan(120);
});
