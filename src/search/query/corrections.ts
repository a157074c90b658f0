import { foldWord } from '../text/read-words.ts';
import { readTypingLeftovers } from '../text/typing-leftovers.ts';
import type { Query } from './read-query.ts';

/**
 * The words of what a query may have been meant to be, the likeliest first: traces of Telex and VNI read, words typed together parted, and words
 * that the archive does not know, or (`isHopeless`) any word, changed by one letter into words that it knows.
 */
export function proposeCorrections(
  query: Query,
  vocabulary: ReadonlyMap<string, number>,
  isHopeless: boolean,
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
  const near = query.words.map(({ folded, raw }, at) => {
    if (decoded[at] !== undefined || raw.length < 2 || /\d/.test(raw)) return [];
    if (vocabulary.has(folded) && !isHopeless) return [];
    return [...partings(folded, vocabulary), ...neighbours(folded, vocabulary)];
  });
  const unknown = query.words.flatMap(({ folded }, at) =>
    vocabulary.has(folded) || decoded[at] !== undefined ? [] : [at],
  );
  // Words that nobody wrote are wrong in any case; known ones are doubted one at a time.
  const best = base.map((word, at) => (unknown.includes(at) ? (near[at]?.[0] ?? word) : word));
  for (const [at, others] of near.entries()) {
    if (unknown.length > 0 && !unknown.includes(at)) continue;
    for (const other of others) proposals.push(best.map((word, index) => (index === at ? other : word)));
  }
  return proposals.slice(0, MOST_PROPOSALS);
}

const MOST_PROPOSALS = 8;
const MOST_NEIGHBOURS = 6;

function hasTrace(raw: string): boolean {
  return /^dd|aa|ee|oo[a-z]|w/i.test(raw);
}

function decode(raw: string, folded: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const word = readTypingLeftovers(raw);
  if (word === undefined) return undefined;
  const key = foldWord(word).folded;
  return key !== folded && vocabulary.has(key) ? word : undefined;
}

/** "trungkhanh" → "trung khanh". */
function partings(folded: string, vocabulary: ReadonlyMap<string, number>): string[] {
  if (folded.length < 5) return [];
  const found: { text: string; count: number }[] = [];
  for (let at = 2; at <= folded.length - 2; at += 1) {
    const [first, second] = [folded.slice(0, at), folded.slice(at)];
    const count = Math.min(vocabulary.get(first) ?? 0, vocabulary.get(second) ?? 0);
    if (count > 0) found.push({ text: `${first} ${second}`, count });
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ text }) => text);
}

/** Known words that one letter more, less or other, or two letters exchanged, tell from a word; frequent ones first. */
function neighbours(folded: string, vocabulary: ReadonlyMap<string, number>): string[] {
  const found: { word: string; worth: number }[] = [];
  for (const [word, count] of vocabulary) {
    if (Math.abs(word.length - folded.length) > 1 || word === folded || !/^\D+$/.test(word) || !isOneStep(folded, word))
      continue;
    // The first letter is seldom wrong, and two letters are seldom exchanged on purpose.
    const likeness = (word.startsWith(folded.slice(0, 1)) ? 4 : 1) * (isExchange(folded, word) ? 16 : 1);
    found.push({ word, worth: likeness * Math.log2(2 + count) });
  }
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_NEIGHBOURS)
    .map(({ word }) => word);
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
