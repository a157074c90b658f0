import { encodePostings } from '../format/postings.ts';
import { writeBlocks, type Term, type Variant } from '../format/blocks.ts';
import { facetNames, type FacetColumns, type FacetName, type Fragment, type ShardHead } from '../format/index-files.ts';
import { documentTerms } from './document-terms.ts';
import { createTermTable, type TermId } from './term-table.ts';
import type { SearchDocument } from './search-document.ts';

/** Files of a shard by their path inside its folder, and its words with the number of documents that hold each. */
export interface ShardFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, number>;
}

/** Indexes documents in the order in which they are given (newest first): pure, the same documents give the same files. */
export function indexShard(documents: readonly SearchDocument[]): ShardFiles {
  const table = createTermTable();
  const found = new Map<TermId, number[]>();
  for (const [number, document] of documents.entries()) {
    for (const [term, step] of documentTerms(document, table)) {
      const list = found.get(term);
      const posting = number * 8 + step;
      if (list === undefined) found.set(term, [posting]);
      else list.push(posting);
    }
  }
  const byKey = new Map<string, Variant[]>();
  const words = new Map<string, number>();
  for (const [term, postings] of found) {
    const { key, marks } = table.read(term);
    const variants = byKey.get(key);
    const variant = { marks, postings: encodePostings(postings) };
    if (variants === undefined) byKey.set(key, [variant]);
    else variants.push(variant);
    if (!key.includes(' ')) words.set(key, (words.get(key) ?? 0) + postings.length);
  }
  const terms = [...byKey].map(([key, variants]): Term => ({ key, variants })).sort((a, b) => (a.key < b.key ? -1 : 1));
  const singles = writeBlocks(
    terms.filter(({ key }) => !key.includes(' ')),
    BLOCK_SIZES.words,
  );
  const pairs = writeBlocks(
    terms.filter(({ key }) => key.includes(' ')),
    BLOCK_SIZES.pairs,
  );
  const head: ShardHead = { words: singles.firstKeys, pairs: pairs.firstKeys };
  const files = new Map<string, string>([
    ['dau.json', JSON.stringify(head)],
    ['loc.json', JSON.stringify(facetColumns(documents))],
  ]);
  for (const [number, text] of [...singles.texts, ...pairs.texts].entries()) files.set(`${number}.txt`, text);
  for (const [number, document] of documents.entries())
    files.set(`bai/${number}.json`, JSON.stringify(fragmentOf(document)));
  return { files, words };
}

/** Signs of a block: small enough that a query reads little beside what it wants, large enough to compress. */
const BLOCK_SIZES = { words: 6_000, pairs: 3_000 } as const;

function fragmentOf(document: SearchDocument): Fragment {
  const { url, title, kicker, standfirst, date, kind, section, campaign, image } = document;
  return {
    url,
    title,
    ...(standfirst !== undefined && { standfirst }),
    ...(date !== undefined && { date: date.slice(0, 10) }),
    kind,
    ...(section !== undefined && { section }),
    ...(campaign !== undefined && { campaign }),
    places: (document.places ?? []).map(({ name }) => name),
    tags: document.tags ?? [],
    ...(kicker !== undefined && { kicker }),
    ...(image !== undefined && { image }),
    text: [...document.text, ...(document.attachments ?? []).map(({ text }) => text)],
  };
}

function facetColumns(documents: readonly SearchDocument[]): FacetColumns {
  const columns = Object.fromEntries(facetNames.map((name) => [name, facetColumn(documents, name)]));
  return columns as unknown as FacetColumns;
}

function facetColumn(documents: readonly SearchDocument[], name: FacetName): FacetColumns[FacetName] {
  const values = new Map<string, { numbers: number[]; also: Set<string> }>();
  for (const [number, document] of documents.entries()) {
    for (const { value, also } of facetValues(document, name)) {
      let entry = values.get(value);
      if (entry === undefined) values.set(value, (entry = { numbers: [], also: new Set() }));
      if (entry.numbers.at(-1) !== number) entry.numbers.push(number);
      for (const other of also) entry.also.add(other);
    }
  }
  return [...values].map(([value, { numbers, also }]) => ({
    value,
    ...(also.size > 0 && { also: [...also] }),
    documents: encodePostings(numbers.map((number) => number * 8)),
  }));
}

function facetValues(document: SearchDocument, name: FacetName): { value: string; also: readonly string[] }[] {
  if (name === 'place')
    return (document.places ?? []).map((place) => ({ value: place.name, also: place.otherNames ?? [] }));
  const values = {
    kind: [document.kind],
    campaign: [document.campaign],
    year: [document.date?.slice(0, 4)],
    section: [document.section],
    tag: document.tags ?? [],
  }[name];
  return values.flatMap((value) => (value === undefined ? [] : [{ value, also: [] }]));
}
