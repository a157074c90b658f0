import { spellWord } from '../text/mark-signature.ts';
import { alternativesOf, type Alternative, type SynonymTable } from './alternatives.ts';
import { proposeCorrections } from './corrections.ts';
import type { IndexReader } from './index-reader.ts';
import { rankDocuments, type Ranking } from './rank-documents.ts';
import { readQuery, type Query } from './read-query.ts';
import { tiers, type RankedDocument } from './score-documents.ts';

/** The documents that answer a query, best first. */
export interface Found {
  readonly documents: readonly RankedDocument[];
  /** The ways of putting the query, for marking what was looked for. */
  readonly alternatives: readonly Alternative[];
  readonly correction?: { readonly text: string; readonly isApplied: boolean };
}

/** Where is looked, and by which other words too. */
export interface Lookup {
  readonly index: IndexReader;
  readonly synonyms: SynonymTable;
}

/** Finds documents for what was typed, or, where nothing answers fully, for what was probably meant. */
export async function findDocuments({ index, synonyms }: Lookup, query: Query): Promise<Found> {
  const alternatives = alternativesOf(query, synonyms);
  const ranking = await rankDocuments(index, alternatives);
  const isUnknown = ranking.words.some(({ count }) => count === 0);
  if (query.isQuoted || (ranking.full > 0 && !isUnknown)) return { documents: ranking.documents, alternatives };
  const corrected = await correct({ index, synonyms }, query, ranking);
  if (corrected === undefined)
    return ranking.documents.length > 0 ? { documents: ranking.documents, alternatives } : loosen(index, alternatives);
  if (ranking.full > 0)
    return { documents: ranking.documents, alternatives, correction: { text: corrected.text, isApplied: false } };
  return {
    documents: corrected.ranking.documents,
    alternatives: corrected.alternatives,
    correction: { text: corrected.text, isApplied: true },
  };
}

/** Where nothing answers, parts of what stands for a term do: "Mặt trận" for MTTQ. */
async function loosen(index: IndexReader, alternatives: readonly Alternative[]): Promise<Found> {
  const loose = alternatives.map((alternative) => ({ ...alternative, fixed: [] }));
  return { documents: (await rankDocuments(index, loose)).documents, alternatives: loose };
}

interface Corrected {
  readonly text: string;
  readonly ranking: Ranking;
  readonly alternatives: readonly Alternative[];
}

/** The correction that is answered best, when one is answered fully. */
async function correct({ index, synonyms }: Lookup, query: Query, before: Ranking): Promise<Corrected | undefined> {
  const support = query.words.map((_, at) => (before.pairs[at - 1]?.count ?? 0) + (before.pairs[at]?.count ?? 0));
  const proposals = proposeCorrections(query, await index.vocabulary(), before.full === 0, support);
  let best:
    { readonly again: Query; readonly alternatives: readonly Alternative[]; readonly worth: number } | undefined;
  for (const [rank, words] of proposals.entries()) {
    const again = readQuery(words.join(' '), false);
    const alternatives = alternativesOf(again, synonyms);
    const { documents, full } = await rankDocuments(index, alternatives, true);
    const [top] = documents;
    if (top?.tier !== tiers.near) continue;
    const worth = top.score + 0.1 * Math.log10(full) - 0.02 * rank;
    if (best === undefined || worth > best.worth) best = { again, alternatives, worth };
  }
  if (best === undefined) return undefined;
  const ranking = await rankDocuments(index, best.alternatives);
  return { text: spell(best.again, ranking), ranking, alternatives: best.alternatives };
}

/** The words of a bare query as the archive mostly spells them where they stand together. */
function spell(query: Query, ranking: Ranking): string {
  const spelled = query.words.map(({ raw }) => raw);
  if (!query.words.every(({ isBare }) => isBare)) return spelled.join(' ');
  for (const [at, { spelling }] of ranking.pairs.entries()) {
    const [keys, marks] = [spelling?.key.split(' ') ?? [], spelling?.marks.split(' ') ?? []];
    for (const side of [0, 1]) {
      const key = keys[side];
      if (key !== undefined) spelled[at + side] = spellWord(key, (marks[side] ?? '').replace('!', ''));
    }
  }
  return spelled.join(' ');
}
