import type { Alternative } from './alternatives.ts';
import type { IndexReader } from './index-reader.ts';
import type { QueryWord } from './read-query.ts';
import { pause } from './pause.ts';
import { assumeWord, matchPair, matchWord, type TermMatches } from './match-terms.ts';

/** A document that answers a query. */
export interface RankedDocument {
  /** Its number among those of all shards, newest first. */
  readonly document: number;
  /** How fully: see `tiers`. */
  readonly tier: Tier;
  readonly score: number;
  /** Whether it holds each pair of neighbours, so that it may hold the query as a whole. */
  readonly isUnbroken: boolean;
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
  /** Empty when the pairs were enough. */
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
  const pairsOnly = await rankBy(index, alternatives, cache, undefined);
  // Pairs say nearly all; the long lists of single words are worth their bytes only where too few documents hold the pairs.
  const near = pairsOnly.documents.filter(({ tier }) => tier === tiers.near).length;
  if (near >= ENOUGH_NEAR) return pairsOnly;
  const telling = tellingWords(
    alternatives.flatMap(({ words }) => words),
    await index.vocabulary(),
    near === 0,
  );
  return near > 0 && telling.lookedUp.size === 0 ? pairsOnly : rankBy(index, alternatives, cache, telling);
}

const ENOUGH_NEAR = 5;

async function rankBy(
  index: IndexReader,
  alternatives: readonly Alternative[],
  cache: Map<string, Promise<TermMatches>>,
  telling: TellingWords | undefined,
): Promise<Ranking> {
  const scored = await Promise.all(
    alternatives.map((alternative) => matchAlternative(index, alternative, cache, telling)),
  );
  await pause();
  const bestTier = new Uint8Array(index.documents);
  const bestScore = new Float32Array(index.documents);
  const unbroken = new Uint8Array(index.documents);
  for (const [number, matches] of scored.entries()) {
    const alternative = alternatives[number];
    if (alternative !== undefined)
      scoreAlternative(alternative, matches, index.documents, { bestTier, bestScore, unbroken });
    await pause();
  }
  const documents: RankedDocument[] = [];
  for (let document = 0; document < index.documents; document += 1) {
    const tier = bestTier[document] ?? 0;
    if (tier > 0)
      documents.push({
        document,
        tier: tier as Tier,
        score: bestScore[document] ?? 0,
        isUnbroken: unbroken[document] === 1,
      });
  }
  documents.sort((a, b) => orderOf(b) - orderOf(a) || a.document - b.document);
  const near = documents.filter(({ tier }) => tier === tiers.near).length;
  const full = documents.filter(({ tier }) => tier >= tiers.all).length;
  const kept = near >= PAGE ? near : Math.max(full, Math.min(documents.length, MOST_LOOSE));
  return {
    documents: documents.slice(0, kept),
    full,
    words: scored[0]?.words.filter((word) => word !== undefined) ?? [],
    pairs: scored[0]?.pairs ?? [],
  };
}

/** Near ones first; behind them a document with the telling words together comes before one with all words scattered. */
function orderOf({ tier, score }: RankedDocument): number {
  return score + (tier === tiers.near ? 100 : tier === tiers.all ? ALL_BONUS : 0);
}

const ALL_BONUS = 0.1;

interface AlternativeMatches {
  /** Undefined for a word that was not looked up by itself. */
  readonly words: readonly (TermMatches | undefined)[];
  readonly pairs: readonly TermMatches[];
}

async function matchAlternative(
  index: IndexReader,
  { words }: Alternative,
  cache: Map<string, Promise<TermMatches>>,
  telling: TellingWords | undefined,
): Promise<AlternativeMatches> {
  const once = (key: string, find: () => Promise<TermMatches>): Promise<TermMatches> => {
    let promise = cache.get(key);
    if (promise === undefined) cache.set(key, (promise = find()));
    return promise;
  };
  const keys = words.map((word) =>
    JSON.stringify([word.folded, word.marks, word.isBare, word.isAcronym, word.beginnings]),
  );
  const findWord = (word: QueryWord, key: string): Promise<TermMatches> | undefined => {
    if (words.length === 1 || telling?.lookedUp.has(word.folded)) return once(key, () => matchWord(index, word));
    const count = telling?.frequencies.get(word.folded);
    return count === undefined ? undefined : once(`${key} assumed`, () => Promise.resolve(assumeWord(index, count)));
  };
  const [singles, pairs] = await Promise.all([
    Promise.all(words.map((word, at) => findWord(word, keys[at] ?? ''))),
    Promise.all(
      words.slice(1).map((second, at) => {
        const first = words[at] ?? second;
        return once(`${keys[at] ?? ''} ${keys[at + 1] ?? ''}`, () => matchPair(index, first, second));
      }),
    ),
  ]);
  return { words: singles, pairs };
}

interface TellingWords {
  readonly frequencies: ReadonlyMap<string, number>;
  /** Keys of the words whose documents are worth looking up. */
  readonly lookedUp: ReadonlySet<string>;
}

/** Leaves out the words that are everywhere; where no pair was found, the two rarest are looked up in any case. */
function tellingWords(
  words: readonly QueryWord[],
  frequencies: ReadonlyMap<string, number>,
  isLastResort: boolean,
): TellingWords {
  const count = ({ folded }: QueryWord): number => frequencies.get(folded) ?? 0;
  const byRarity = words.toSorted((a, b) => count(a) - count(b));
  const telling = byRarity.filter((word, at) => count(word) < FREQUENT || (isLastResort && at < 2));
  return { frequencies, lookedUp: new Set(telling.map(({ folded }) => folded)) };
}

/** Documents with a word from which on its list, some kilobytes long, tells little. */
const FREQUENT = 800;

// How much a pair counts against a word, and an unbroken phrase against its parts.
const PAIR_WEIGHT = 1.5;
const PHRASE_WEIGHT = 0.45;
// A word without its neighbours.
const APART_WEIGHT = 0.6;

/** The best that any way of putting the query gives each document. */
interface Board {
  readonly bestTier: Uint8Array;
  readonly bestScore: Float32Array;
  readonly unbroken: Uint8Array;
}

function scoreAlternative(
  alternative: Alternative,
  { words, pairs }: AlternativeMatches,
  documents: number,
  { bestTier, bestScore, unbroken }: Board,
): void {
  const wordWeights = words.map((word, at) =>
    rarity(word?.count ?? Math.max(pairs[at - 1]?.count ?? 0, pairs[at]?.count ?? 0), documents),
  );
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
    let seen = 0;
    let unfaithful = false;
    let weakest = 1;
    for (let at = 0; at < words.length; at += 1) {
      const value = words[at]?.values[document] ?? 0;
      const before = at > 0 ? (pairs[at - 1]?.values[document] ?? 0) : 0;
      const after = at < pairs.length ? (pairs[at]?.values[document] ?? 0) : 0;
      const isSeen = value > 0 || before > 0 || after > 0;
      if (isSeen) seen += 1;
      if (isSeen || words[at]?.isAssumed === true) found += 1;
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
    if (seen === 0) continue;
    const tier =
      found < words.length ? tiers.some : (words.length > 1 && apart > 0) || unfaithful ? tiers.all : tiers.near;
    const score = alternative.weight * (sum / total + PHRASE_WEIGHT * weakest);
    if (weakest > 0) unbroken[document] = 1;
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
