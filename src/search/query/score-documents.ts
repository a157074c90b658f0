import type { Alternative } from './alternatives.ts';
import type { TermMatches } from './match-terms.ts';

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

/** Near ones first; behind them a document with the telling words together comes before one with all words scattered. */
export function orderOf({ tier, score }: RankedDocument): number {
  return score + (tier === tiers.near ? 100 : tier === tiers.all ? ALL_BONUS : 0);
}

const ALL_BONUS = 0.1;

/** What was found of the words and pairs of one way of putting a query. */
export interface AlternativeMatches {
  /** Undefined for a word that was not looked up by itself. */
  readonly words: readonly (TermMatches | undefined)[];
  readonly pairs: readonly TermMatches[];
}

// How much a pair counts against a word, and an unbroken phrase against its parts.
const PAIR_WEIGHT = 1.5;
const PHRASE_WEIGHT = 0.45;
// A word without its neighbours.
const APART_WEIGHT = 0.6;

/** The best that any way of putting the query gives each document. */
export interface Board {
  readonly bestTier: Uint8Array;
  readonly bestScore: Float32Array;
  readonly unbroken: Uint8Array;
}

/** Scores every document by one way of putting the query, and writes what is better to the board. */
export function scoreAlternative(
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
