import { countPostings, encodePostings } from '../format/postings.ts';
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

/** Terms in ascending order, the single words and the pairs of neighbours each for itself. */
export interface ShardTerms {
  readonly words: Iterable<Term>;
  readonly pairs: Iterable<Term>;
}

/** The terms of documents; a document's number is its place in the list, and `undefined` leaves one out. */
export function termsOf(documents: readonly (SearchDocument | undefined)[]): ShardTerms {
  const table = createTermTable();
  const found = new Map<TermId, number[]>();
  for (const [number, document] of documents.entries()) {
    if (document === undefined) continue;
    for (const [term, step] of documentTerms(document, table)) {
      const list = found.get(term);
      const posting = number * 8 + step;
      if (list === undefined) found.set(term, [posting]);
      else list.push(posting);
    }
  }
  const byKey = { words: new Map<string, Variant[]>(), pairs: new Map<string, Variant[]>() };
  for (const [term, postings] of found) {
    const { key, marks } = table.read(term);
    const terms = byKey[key.includes(' ') ? 'pairs' : 'words'];
    const variants = terms.get(key);
    const variant = { marks, postings: encodePostings(postings) };
    if (variants === undefined) terms.set(key, [variant]);
    else variants.push(variant);
  }
  return { words: inOrder(byKey.words), pairs: inOrder(byKey.pairs) };
}

function inOrder(terms: ReadonlyMap<string, Variant[]>): Term[] {
  return [...terms]
    .map(([key, variants]): Term => ({ key, variants: variants.sort((a, b) => (a.marks < b.marks ? -1 : 1)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The files of a shard but for its fragments: pure, the same documents give the same files. */
export function shardFiles(terms: ShardTerms, documents: readonly SearchDocument[]): ShardFiles {
  const counts = new Map<string, number>();
  const words = writeBlocks(counting(terms.words, counts), BLOCK_SIZES.words);
  const pairs = writeBlocks(terms.pairs, BLOCK_SIZES.pairs);
  const head: ShardHead = { words: words.firstKeys, pairs: pairs.firstKeys };
  const files = new Map<string, string>([
    ['dau.json', JSON.stringify(head)],
    ['loc.json', JSON.stringify(facetColumns(documents))],
  ]);
  for (const [number, text] of [...words.texts, ...pairs.texts].entries()) files.set(`${number}.txt`, text);
  return { files, words: counts };
}

function* counting(terms: Iterable<Term>, counts: Map<string, number>): Generator<Term> {
  for (const term of terms) {
    counts.set(
      term.key,
      term.variants.reduce((sum, { postings }) => sum + countPostings(postings), 0),
    );
    yield term;
  }
}

/** Signs of a block: small enough that a query reads little beside what it wants, large enough to compress. */
const BLOCK_SIZES = { words: 6_000, pairs: 3_000 } as const;

/** What is shown of a document. */
export function fragmentOf(document: SearchDocument): Fragment {
  const { url, title, kicker, standfirst, date, kind, section, campaign, image, text, facts = [] } = document;
  const attached = (document.attachments ?? []).map(({ text: words }) => words);
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
    text,
    ...(facts.length > 0 && { facts }),
    ...(attached.length > 0 && { attached }),
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
