import { countPostings, decodePostings } from '../format/postings.ts';
import { STRENGTHS } from '../format/index-files.ts';
import type { Variant } from '../format/blocks.ts';
import type { IndexReader } from './index-reader.ts';
import { markLevels } from '../text/mark-signature.ts';
import { matchMarks, type QueryWord } from './read-query.ts';

/** The documents that hold a word or a pair of a query. */
export interface TermMatches {
  /** How prominently each document holds it, 0 to 1; 0 where it does not. */
  readonly values: Float32Array;
  /** 1 where the marks are as typed (or left out by the reader), 0 where they are others. */
  readonly faithful: Uint8Array;
  /** How many documents hold it, or about how many when they were not looked up. */
  readonly count: number;
  /** Whether it was not looked up, being so frequent that it tells nothing: any document may hold it. */
  readonly isAssumed: boolean;
  /** The way of marking that most documents have, for spelling a suggestion. */
  readonly spelling: { readonly key: string; readonly marks: string } | undefined;
}

/** Looks a word up in every shard. */
export function matchWord(index: IndexReader, word: QueryWord): Promise<TermMatches> {
  return match(index, [word], (keys) => [...keys]);
}

/** Stands for a word that is in so many documents that its list is not worth its bytes. */
export function assumeWord(index: IndexReader, count: number): TermMatches {
  const values = new Float32Array(index.documents);
  return { values, faithful: new Uint8Array(index.documents), count, isAssumed: true, spelling: undefined };
}

/** Looks up two words that follow each other. */
export function matchPair(index: IndexReader, first: QueryWord, second: QueryWord): Promise<TermMatches> {
  return match(index, [first, second], (keys) => keys.map((key) => `${first.folded} ${key}`));
}

// Marks as typed; marks left out in a query that has some; other marks.
const LEVEL_WEIGHTS = { [markLevels.same]: 1, [markLevels.fewer]: 0.6, [markLevels.other]: 0.14 } as const;
// "đông" is a word by itself: only where no text holds it were marks left out.
const FEWER_BESIDE_SAME = 0.2;
const BEGINNING_WEIGHT = 0.6;
const SHORTEST_BEGINNING = 2;
const MOST_COMPLETIONS = 8;

async function match(
  index: IndexReader,
  words: readonly QueryWord[],
  keysOf: (last: readonly string[]) => string[],
): Promise<TermMatches> {
  const last = words.at(-1);
  if (last === undefined) throw new Error('A term has a word.');
  const whole = keysOf([last.folded])[0] ?? '';
  const tables = await Promise.all(index.shards.map((shard) => shard.variants(whole)));
  const collector = createCollector(index, words);
  collector.add(whole, tables, 1);
  if (last.beginnings !== undefined && collector.count() < ENOUGH) {
    const found =
      words.length > 1
        ? await pairsBeginning(index, keysOf(last.beginnings))
        : await wordsBeginning(index, last.beginnings);
    for (const [key, variants] of found) if (key !== whole) collector.add(key, variants, BEGINNING_WEIGHT);
  }
  return collector.result();
}

/** Documents of the word as it stands that make its being a beginning improbable. */
const ENOUGH = 20;

type Tables = readonly (readonly Variant[])[];

async function pairsBeginning(index: IndexReader, starts: readonly string[]): Promise<Map<string, Tables>> {
  const found = new Map<string, (readonly Variant[])[]>();
  await Promise.all(
    starts.flatMap((start) =>
      index.shards.map(async (shard, number) => {
        for (const [key, variants] of await shard.beginningWith(start)) {
          let tables = found.get(key);
          if (tables === undefined) found.set(key, (tables = index.shards.map(() => [])));
          tables[number] = variants;
        }
      }),
    ),
  );
  return found;
}

async function wordsBeginning(index: IndexReader, starts: readonly string[]): Promise<Map<string, Tables>> {
  const long = starts.filter((start) => start.length >= SHORTEST_BEGINNING);
  if (long.length === 0) return new Map();
  const words = [...(await index.vocabulary())].filter(([word]) => long.some((start) => word.startsWith(start)));
  const best = words.sort((a, b) => b[1] - a[1]).slice(0, MOST_COMPLETIONS);
  return new Map(
    await Promise.all(
      best.map(async ([word]) => [word, await Promise.all(index.shards.map((shard) => shard.variants(word)))] as const),
    ),
  );
}

interface Collector {
  add(key: string, tables: Tables, weight: number): void;
  count(): number;
  result(): TermMatches;
}

function createCollector(index: IndexReader, words: readonly QueryWord[]): Collector {
  const values = new Float32Array(index.documents);
  const faithful = new Uint8Array(index.documents);
  let count = 0;
  const spellings = new Map<string, { key: string; marks: string; documents: number }>();
  return {
    add(key, tables, weight) {
      const sizes = new Map<string, number>();
      for (const { marks, postings } of tables.flat())
        sizes.set(marks, (sizes.get(marks) ?? 0) + countPostings(postings));
      const levels = new Map([...sizes.keys()].map((marks) => [marks, levelOf(words, marks)]));
      const isComplete = weight === 1 && [...levels.values()].includes(markLevels.same);
      const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      for (const [number, variants] of tables.entries()) {
        const shard = index.shards[number];
        if (shard === undefined) continue;
        for (const { marks, postings } of variants) {
          const level = levels.get(marks);
          if (level === undefined) continue;
          const size = sizes.get(marks) ?? 0;
          // Of the ways of marking a bare word the frequent ones are meant more often.
          const share = words.every(({ isBare }) => isBare) ? shareOf(marks, size / all) : 1;
          const isLeftOut = level === markLevels.fewer && isComplete;
          const factor = weight * share * (isLeftOut ? FEWER_BESIDE_SAME : LEVEL_WEIGHTS[level]);
          const isFaithful = level !== markLevels.other && !isLeftOut;
          if (isFaithful) note(spellings, key, marks, size * weight);
          decodePostings(postings, (ownNumber, step) => {
            const document = shard.numberOf(ownNumber);
            const value = factor * (STRENGTHS[step] ?? 0);
            const before = values[document] ?? 0;
            if (before === 0) count += 1;
            if (value > before) values[document] = value;
            if (isFaithful) faithful[document] = 1;
          });
        }
      }
    },
    count: () => count,
    result() {
      const best = [...spellings.values()].sort((a, b) => b.documents - a.documents)[0];
      return { values, faithful, count, isAssumed: false, spelling: best };
    },
  };
}

const BARE_FLOOR = 0.85;

/** What was typed without marks may be meant so ("dong riềng"). */
function shareOf(marks: string, share: number): number {
  return /^ *$/.test(marks) ? 1 : BARE_FLOOR + (1 - BARE_FLOOR) * share;
}

function note(
  spellings: Map<string, { key: string; marks: string; documents: number }>,
  key: string,
  marks: string,
  documents: number,
): void {
  const id = `${key}\t${marks}`;
  spellings.set(id, { key, marks, documents: Math.max(documents, spellings.get(id)?.documents ?? 0) });
}

function levelOf(words: readonly QueryWord[], marks: string): 1 | 2 | 3 | undefined {
  const parts = marks.split(' ');
  let level: 1 | 2 | 3 = markLevels.same;
  for (const [index, word] of words.entries()) {
    const one = matchMarks(word, parts[index] ?? '');
    if (one === undefined) return undefined;
    if (one < level) level = one;
  }
  return level;
}
