import type { Alternative } from './alternatives.ts';
import type { IndexReader } from './index-reader.ts';
import type { QueryWord } from './read-query.ts';
import { pause } from './pause.ts';
import {
  orderOf,
  scoreAlternative,
  tiers,
  type AlternativeMatches,
  type RankedDocument,
  type Tier,
} from './score-documents.ts';
import { assumeWord, matchPair, matchWord, type TermMatches } from './match-terms.ts';

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

/**
 * Ranks the documents of an index by all ways of putting a query; of equals the newer comes first. `isTrial` looks only at pairs of
 * neighbours: enough to see whether a correction makes sense.
 */
export async function rankDocuments(
  index: IndexReader,
  alternatives: readonly Alternative[],
  isTrial = false,
): Promise<Ranking> {
  const cache = new Map<string, Promise<TermMatches>>();
  const pairsOnly = await rankBy(index, alternatives, cache, undefined);
  // Pairs say nearly all; the long lists of single words are worth their bytes only where too few documents hold the pairs.
  const near = pairsOnly.documents.filter(({ tier }) => tier === tiers.near).length;
  if (isTrial || near >= ENOUGH_NEAR) return pairsOnly;
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
  const findWord = (word: QueryWord, key: string): Promise<TermMatches | undefined> => {
    if (words.length === 1 || telling?.lookedUp.has(word.folded)) return once(key, () => matchWord(index, word));
    const count = telling?.frequencies.get(word.folded);
    return count === undefined
      ? Promise.resolve(undefined)
      : once(`${key} assumed`, () => Promise.resolve(assumeWord(index, count)));
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
