import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
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
  await writeIndex(folder, documents, { synonyms: await readSynonyms('content') });
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

it('answers the labelled queries', async () => {
  const pages = await readCorpus(SAMPLE_SETS.corpus);
  const ids = new Map(pages.map(({ url, id }) => [url, id]));
  const quality = await measure(pages.map(toDocument), SAMPLE_SETS.queries, (url) => ids.get(url) ?? url);
  expect(quality).toMatchObject({ queries: 84, empty: 0, distractors: 0 });
  expect(quality.recallAt5).toBeGreaterThanOrEqual(0.99);
  expect(quality.mrr).toBeGreaterThanOrEqual(0.98);
});

it('answers the queries on the sample content', async () => {
  const quality = await measure(await readContentCorpus('content'), SAMPLE_SETS.heldOutQueries, (url) =>
    url.replace(/^\/|\/$/gu, ''),
  );
  expect(quality).toMatchObject({ empty: 0, distractors: 0 });
  // The sample content changes; its labels are looked after less often.
  expect(quality.recallAt5).toBeGreaterThanOrEqual(0.95);
  expect(quality.mrr).toBeGreaterThanOrEqual(0.93);
});
