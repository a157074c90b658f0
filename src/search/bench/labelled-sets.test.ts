import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { sourceOf } from '../indexing/index-source.ts';
import { writeIndex } from '../indexing/write-index.ts';
import type { SearchDocument } from '../indexing/search-document.ts';
import { createSearch } from '../query/create-search.ts';
import { readCorpus, readQueries, readSynonyms, SAMPLE_SETS, toDocument } from './bench-corpus.ts';
import { readContentCorpus } from './content-corpus.ts';
import { scoreAnswers, type Quality } from './score-answers.ts';

async function measure(
  documents: readonly SearchDocument[],
  queriesFile: string,
  idOf: (url: string) => string,
): Promise<Quality> {
  const folder = await createTemporaryFolder({});
  await writeIndex(folder, documents.map(sourceOf), { synonyms: await readSynonyms('content') });
  const search = createSearch((path) => readFile(join(folder, path), 'utf8'));
  const queries = await readQueries(queriesFile);
  const answers = new Map<string, string[]>();
  for (const { q } of queries)
    answers.set(
      q,
      (await search.find({ text: q })).hits.map(({ url }) => idOf(url)),
    );
  return scoreAnswers(queries, answers);
}

const measureCorpus = async (queriesFile: string): Promise<Quality> => {
  const pages = await readCorpus(SAMPLE_SETS.corpus);
  const ids = new Map(pages.map(({ url, id }) => [url, id]));
  return measure(pages.map(toDocument), queriesFile, (url) => ids.get(url) ?? url);
};
const measureContent = async (queriesFile: string): Promise<Quality> =>
  measure(await readContentCorpus('content'), queriesFile, (url) => url.replace(/^\/|\/$/gu, ''));

// Hundreds of questions; a busy machine takes its time.
const TIMEOUT = 30_000;

it(
  'answers the labelled queries',
  async () => {
    const quality = await measureCorpus(SAMPLE_SETS.queries);
    expect(quality).toMatchObject({ queries: 84, empty: 0, distractors: 0 });
    expect(quality.recallAt5).toBeGreaterThanOrEqual(0.99);
    expect(quality.mrr).toBeGreaterThanOrEqual(0.98);
  },
  TIMEOUT,
);

it(
  'answers queries that were labelled without knowing the engine',
  async () => {
    const quality = await measureCorpus(SAMPLE_SETS.unseenQueries);
    expect(quality).toMatchObject({ queries: 176, empty: 0, distractors: 0 });
    expect(quality.recallAt5).toBeGreaterThanOrEqual(0.99);
    expect(quality.mrr).toBeGreaterThanOrEqual(0.98);
  },
  TIMEOUT,
);

// The sample content changes; its labels are looked after less often.
it.each([SAMPLE_SETS.heldOutQueries, SAMPLE_SETS.unseenContentQueries])(
  'answers the queries of %s on the sample content',
  async (file) => {
    const quality = await measureContent(file);
    expect(quality).toMatchObject({ empty: 0, distractors: 0 });
    expect(quality.recallAt5).toBeGreaterThanOrEqual(0.95);
    expect(quality.mrr).toBeGreaterThanOrEqual(0.93);
  },
  TIMEOUT,
);
