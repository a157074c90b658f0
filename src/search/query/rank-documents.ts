import type { Alternative } from './alternatives.ts';
import type { IndexReader } from './index-reader.ts';
import { pause } from './pause.ts';
import { matchPair, matchWord, type TermMatches } from './match-terms.ts';

/** A document that answers a query. */
export interface RankedDocument {
  /** Its number among those of all shards, newest first. */
  readonly document: number;
  /** How fully: see `tiers`. */
  readonly tier: Tier;
  readonly score: number;
}

/**
 * How fully a document answers: words next to each other as asked; every word, but apart or with other marks than typed; some of the words.
 */
export const tiers = { near: 3, all: 2, some: 1 } as const;
/** One of the values of `tiers`. */
export type Tier = (typeof tiers)[keyof typeof tiers];

/** The documents that answer, best first, and what was found of each word as typed. */
export interface Ranking {
  readonly documents: readonly RankedDocument[];
  /** How many documents answer fully. */
  readonly full: number;
  readonly words: readonly TermMatches[];
  readonly pairs: readonly TermMatches[];
}

/** Documents of a fuller tier that make those of the next one needless: a page of results. */
const PAGE = 10;
/** How many documents that hold only some of the words are worth showing. */
const MOST_LOOSE = 50;

/** Ranks the documents of an index by all ways of putting a query; of equals the newer comes first. */
export async function rankDocuments(index: IndexReader, alternatives: readonly Alternative[]): Promise<Ranking> {
  const cache = new Map<string, Promise<TermMatches>>();
  const scored = await Promise.all(alternatives.map((alternative) => matchAlternative(index, alternative, cache)));
  const bestTier = new Uint8Array(index.documents);
  const bestScore = new Float32Array(index.documents);
  for (const [number, matches] of scored.entries()) {
    const alternative = alternatives[number];
    if (alternative !== undefined) scoreAlternative(alternative, matches, index.documents, bestTier, bestScore);
    await pause();
  }
  const documents: RankedDocument[] = [];
  for (let document = 0; document < index.documents; document += 1) {
    const tier = bestTier[document] ?? 0;
    if (tier > 0) documents.push({ document, tier: tier as Tier, score: bestScore[document] ?? 0 });
  }
  documents.sort((a, b) => orderOf(b) - orderOf(a) || a.document - b.document);
  const near = documents.filter(({ tier }) => tier === tiers.near).length;
  const full = documents.filter(({ tier }) => tier >= tiers.all).length;
  const kept = near >= PAGE ? near : Math.max(full, Math.min(documents.length, MOST_LOOSE));
  return { documents: documents.slice(0, kept), full, words: scored[0]?.words ?? [], pairs: scored[0]?.pairs ?? [] };
}

/** Near ones first; behind them a document with the telling words together comes before one with all words scattered. */
function orderOf({ tier, score }: RankedDocument): number {
  return score + (tier === tiers.near ? 100 : tier === tiers.all ? ALL_BONUS : 0);
}

const ALL_BONUS = 0.1;

interface AlternativeMatches {
  readonly words: readonly TermMatches[];
  readonly pairs: readonly TermMatches[];
}

async function matchAlternative(
  index: IndexReader,
  { words }: Alternative,
  cache: Map<string, Promise<TermMatches>>,
): Promise<AlternativeMatches> {
  const once = (key: string, find: () => Promise<TermMatches>): Promise<TermMatches> => {
    let promise = cache.get(key);
    if (promise === undefined) cache.set(key, (promise = find()));
    return promise;
  };
  const keys = words.map((word) =>
    JSON.stringify([word.folded, word.marks, word.isBare, word.isAcronym, word.beginnings]),
  );
  const [singles, pairs] = await Promise.all([
    Promise.all(words.map((word, at) => once(keys[at] ?? '', () => matchWord(index, word)))),
    Promise.all(
      words.slice(1).map((second, at) => {
        const first = words[at] ?? second;
        return once(`${keys[at] ?? ''} ${keys[at + 1] ?? ''}`, () => matchPair(index, first, second));
      }),
    ),
  ]);
  return { words: singles, pairs };
}

// How much a pair counts against a word, and an unbroken phrase against its parts.
const PAIR_WEIGHT = 1.5;
const PHRASE_WEIGHT = 0.45;
// A word without its neighbours.
const APART_WEIGHT = 0.6;

function scoreAlternative(
  alternative: Alternative,
  { words, pairs }: AlternativeMatches,
  documents: number,
  bestTier: Uint8Array,
  bestScore: Float32Array,
): void {
  const wordWeights = words.map(({ count }) => rarity(count, documents));
  const pairWeights = pairs.map(({ count }) => PAIR_WEIGHT * rarity(count, documents));
  const total = [...wordWeights, ...pairWeights].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return;
  const fixedPairs = alternative.fixed.flatMap(({ from, to }) =>
    Array.from({ length: to - from - 1 }, (_, at) => from + at),
  );
  for (let document = 0; document < documents; document += 1) {
    if (fixedPairs.some((pair) => (pairs[pair]?.faithful[document] ?? 0) === 0)) continue;
    let sum = 0;
    let found = 0;
    let apart = 0;
    let unfaithful = false;
    let weakest = 1;
    for (let at = 0; at < words.length; at += 1) {
      const value = words[at]?.values[document] ?? 0;
      const before = at > 0 ? (pairs[at - 1]?.values[document] ?? 0) : 0;
      const after = at < pairs.length ? (pairs[at]?.values[document] ?? 0) : 0;
      if (value > 0 || before > 0 || after > 0) found += 1;
      if (before === 0 && after === 0) apart += 1;
      // Where the pair stands, its words apart ("nông dân" beside "nông thôn") add nothing.
      sum +=
        (wordWeights[at] ?? 0) *
        (before > 0 || after > 0 || pairs.length === 0
          ? Math.max(before, after, pairs.length === 0 ? value : 0)
          : APART_WEIGHT * value);
      if (at < pairs.length) {
        sum += (pairWeights[at] ?? 0) * after;
        if (after < weakest) weakest = after;
        if (after > 0 && pairs[at]?.faithful[document] === 0) unfaithful = true;
      } else if (pairs.length === 0) {
        weakest = value;
        if (words[at]?.faithful[document] === 0) unfaithful = true;
      }
    }
    if (found === 0) continue;
    const tier =
      found < words.length ? tiers.some : (words.length > 1 && apart > 0) || unfaithful ? tiers.all : tiers.near;
    const score = alternative.weight * (sum / total + PHRASE_WEIGHT * weakest);
    const known = bestTier[document] ?? 0;
    if (tier > known || (tier === known && score > (bestScore[document] ?? 0))) {
      bestTier[document] = tier;
      bestScore[document] = score;
    }
  }
}

function rarity(count: number, documents: number): number {
  return Math.log(1 + documents / (1 + count));
}
