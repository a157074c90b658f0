import { foldWord } from '../text/read-words.ts';
import { readTypingLeftovers } from '../text/typing-leftovers.ts';
import { soundKey } from '../text/sound-key.ts';
import { partWords } from './part-words.ts';
import type { Query } from './read-query.ts';

/**
 * The words of what a query may have been meant to be, the likeliest first: traces of Telex and VNI read, words typed together parted,
 * numbers grouped otherwise, and words that the archive does not know, or (`isHopeless`) any word, changed by one letter or by one that
 * sounds the same into words that it knows. `support` says of each word in how many documents it stands beside its neighbours.
 */
export function proposeCorrections(
  query: Query,
  vocabulary: ReadonlyMap<string, number>,
  isHopeless: boolean,
  support: readonly number[] = [],
): string[][] {
  const typed = query.words.map(({ raw }) => raw);
  const proposals: string[][] = [];
  const decoded = query.words.map(({ raw, folded }) =>
    vocabulary.has(folded) && !hasTrace(raw) ? undefined : decode(raw, folded, vocabulary),
  );
  if (decoded.some((word) => word !== undefined)) {
    proposals.push(typed.map((word, at) => decoded[at] ?? word));
  }
  const base = typed.map((word, at) => decoded[at] ?? word);
  proposals.push(...regroupNumbers(base, vocabulary));
  const near = query.words.map(({ folded, raw }, at) => {
    if (decoded[at] !== undefined || raw.length < 2 || /\d/.test(raw)) return [];
    if (vocabulary.has(folded) && !isHopeless) return [];
    return [...partWords(folded, vocabulary), ...neighbours(folded, vocabulary)];
  });
  const unknown = query.words.flatMap(({ folded }, at) =>
    vocabulary.has(folded) || decoded[at] !== undefined ? [] : [at],
  );
  // Words that nobody wrote are wrong in any case; known ones are doubted one at a time, those first that stand beside no neighbour of theirs.
  const best = base.map((word, at) => (unknown.includes(at) ? (near[at]?.[0] ?? word) : word));
  const doubted = (unknown.length > 0 ? unknown : [...near.keys()]).toSorted(
    (a, b) => (support[a] ?? 0) - (support[b] ?? 0),
  );
  for (let rank = 0; rank < MOST_PARTINGS + MOST_NEIGHBOURS; rank += 1) {
    for (const at of doubted) {
      const other = near[at]?.[rank];
      if (other !== undefined) proposals.push(best.map((word, index) => (index === at ? other : word)));
    }
  }
  const known = new Set<string>();
  return proposals
    .filter((words) => !known.has(words.join(' ')) && known.add(words.join(' ')))
    .slice(0, MOST_PROPOSALS);
}

const MOST_PROPOSALS = 8;
const MOST_PARTINGS = 3;
const MOST_NEIGHBOURS = 6;

/** "8900" as "8.900" and "334.234" as "334234": writers part thousands with a point, readers and tables often do not. */
function regroupNumbers(words: readonly string[], vocabulary: ReadonlyMap<string, number>): string[][] {
  const proposals: string[][] = [];
  for (const [at, word] of words.entries()) {
    if (/^[1-9]\d{3,8}$/.test(word) && !vocabulary.has(word)) {
      const grouped = word.replace(/\B(?=(?:\d{3})+$)/g, '.');
      if (grouped.split('.').every((part) => vocabulary.has(part))) proposals.push(words.with(at, grouped));
    }
    let joined = word;
    for (let to = at + 1; /^[1-9]\d{0,2}$/.test(word) && /^\d{3}$/.test(words[to] ?? ''); to += 1) {
      joined += words[to] ?? '';
      if (vocabulary.has(joined)) proposals.push([...words.slice(0, at), joined, ...words.slice(to + 1)]);
    }
  }
  return proposals;
}

function hasTrace(raw: string): boolean {
  return /^dd|aa|ee|oo[a-z]|w/i.test(raw);
}

function decode(raw: string, folded: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const word = readTypingLeftovers(raw);
  if (word === undefined) return undefined;
  const key = foldWord(word).folded;
  return key !== folded && vocabulary.has(key) ? word : undefined;
}

/** Known words that sound as a word does, or that one letter more, less or other, or two letters exchanged, tell from it; frequent ones first. */
function neighbours(folded: string, vocabulary: ReadonlyMap<string, number>): string[] {
  const found: { word: string; worth: number }[] = [];
  const homophones = homophonesOf(folded, vocabulary);
  for (const [word, count] of vocabulary) {
    if (Math.abs(word.length - folded.length) > 1 || word === folded) continue;
    const isHomophone = homophones.has(word);
    if (!isHomophone && (!isOneStep(folded, word) || /\d/.test(word))) continue;
    // The first letter is seldom wrong but for its sound, and two letters are seldom exchanged on purpose.
    const isExchanged = isExchange(folded, word);
    const likeness = (isHomophone ? 12 : word.startsWith(folded.slice(0, 1)) ? 4 : 1) * (isExchanged ? 16 : 1);
    found.push({ word, worth: likeness * Math.log2(2 + count) });
  }
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ word }) => word);
}

const soundsOf = new WeakMap<ReadonlyMap<string, number>, Map<string, Set<string>>>();

function homophonesOf(folded: string, vocabulary: ReadonlyMap<string, number>): ReadonlySet<string> {
  let sounds = soundsOf.get(vocabulary);
  if (sounds === undefined) {
    sounds = new Map();
    for (const word of vocabulary.keys()) {
      const sound = soundKey(word);
      const alike = sounds.get(sound);
      if (alike === undefined) sounds.set(sound, new Set([word]));
      else alike.add(word);
    }
    soundsOf.set(vocabulary, sounds);
  }
  return sounds.get(soundKey(folded)) ?? new Set();
}

function isOneStep(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.length - start - end, b.length - start - end];
  return (left <= 1 && right <= 1) || isExchange(a, b);
}

function isExchange(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
