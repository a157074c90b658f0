import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { SearchDocument } from '../indexing/search-document.ts';

/** A labelled page, as in `corpus/corpus.json`. */
export interface CorpusPage {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly date: string;
  readonly campaign?: string;
  readonly category: string;
  readonly locality?: string;
  readonly tags?: readonly string[];
  readonly body: readonly string[];
}

/** A labelled query, as in `corpus/queries.json`. */
export interface LabelledQuery {
  readonly id: string;
  readonly type: string;
  readonly q: string;
  /** Pages that answer. */
  readonly relevant: readonly string[];
  /** Those of them that should be first; all when not given. */
  readonly best?: readonly string[];
  /** Pages that only look alike. */
  readonly not?: readonly string[];
}

/** The labelled sets that stand in the repository. */
export const SAMPLE_SETS = {
  corpus: new URL('corpus/corpus.json', import.meta.url).pathname,
  queries: new URL('corpus/queries.json', import.meta.url).pathname,
  heldOutQueries: new URL('corpus/held-out-queries.json', import.meta.url).pathname,
  /** Written by someone who had not seen the engine, for the corpus and for the sample content. */
  unseenQueries: new URL('corpus/unseen-queries.json', import.meta.url).pathname,
  unseenContentQueries: new URL('corpus/unseen-content-queries.json', import.meta.url).pathname,
} as const;

/** Reads a labelled corpus. */
export async function readCorpus(file: string): Promise<CorpusPage[]> {
  return JSON.parse(await readFile(file, 'utf8')) as CorpusPage[];
}

/** Reads labelled queries. */
export async function readQueries(file: string): Promise<LabelledQuery[]> {
  return JSON.parse(await readFile(file, 'utf8')) as LabelledQuery[];
}

/** The groups of synonyms of a content folder. */
export async function readSynonyms(contentDir: string): Promise<string[][]> {
  const rows = parse(await readFile(`${contentDir}/danh-muc/tu-dong-nghia.yaml`, 'utf8')) as { terms: string[] }[];
  return rows.map(({ terms }) => terms);
}

/** A labelled page as the index takes it in. */
export function toDocument(page: CorpusPage): SearchDocument {
  return {
    url: page.url,
    title: page.title,
    date: page.date,
    kind: page.category,
    ...(page.campaign !== undefined && { campaign: page.campaign }),
    places: page.locality === undefined ? [] : [{ name: page.locality }],
    tags: page.tags ?? [],
    text: page.body,
  };
}
