import { compareMarks, markLevels, type MarkLevel } from '../text/mark-signature.ts';
import { foldBeginning, readWords, type Word } from '../text/read-words.ts';

/** A word to look for. */
export interface QueryWord {
  readonly folded: string;
  readonly marks: string;
  /** In a query without any mark: all ways of marking answer it alike. */
  readonly isBare: boolean;
  /** Matches only where it is written in capitals ("TU", not "tu"). */
  readonly isAcronym: boolean;
  /** Typed as an acronym: better where it is written in capitals too. */
  readonly isCapital: boolean;
  /** The keys with which a half-typed word may begin; absent for a finished word. */
  readonly beginnings?: readonly string[];
  readonly raw: string;
}

/** What a reader typed. */
export interface Query {
  readonly words: readonly QueryWord[];
  /** From and to (exclusive) of each part in quotation marks: its words must follow each other. */
  readonly phrases: readonly { readonly from: number; readonly to: number }[];
  /** Whether a part stands in quotation marks, be it one word: then nothing else was meant. */
  readonly isQuoted: boolean;
}

/** Reads what was typed; `isTyping` says that the last word may be unfinished. */
export function readQuery(typed: string, isTyping: boolean): Query {
  const text = typed.normalize('NFC').slice(0, LONGEST);
  const quoted = quotedSpans(text);
  const words = readWords(text).slice(0, MOST_WORDS);
  const hasMarks = words.some(({ marks }) => marks !== '');
  // With the caps lock on, capitals say nothing.
  const isShouted = words.length > 1 && words.every(({ isAcronym }) => isAcronym);
  const last = words.at(-1);
  const isOpen = isTyping && last?.end === text.trimEnd().length && last.end === text.length;
  return {
    words: words.map((word) =>
      queryWord(word, text, !hasMarks && (isShouted || !word.isAcronym), isOpen && word === last),
    ),
    phrases: quoted.flatMap(({ start, end }) => {
      const from = words.findIndex((word) => word.start >= start);
      const to = words.findLastIndex((word) => word.end <= end) + 1;
      return from >= 0 && to - from > 1 ? [{ from, to }] : [];
    }),
    isQuoted: quoted.length > 0,
  };
}

/** The words of a fixed term ("Ủy ban nhân dân"), as a synonym brings them into a query. */
export function fixedWords(term: string): QueryWord[] {
  return readWords(term).map((word) => ({
    ...queryWord(word, term, false, false),
    isAcronym: word.isAcronym && needsCapitals(word.folded),
  }));
}

/** Whether the letters could be an ordinary Vietnamese word, so that only capitals tell the acronym ("TU", "CT"; not "UBND"). */
export function needsCapitals(folded: string): boolean {
  return folded.length < 3 || SYLLABLE.test(folded);
}

/** How well a way of marking answers a word of the query; undefined when it does not. */
export function matchMarks(word: QueryWord, written: string): MarkLevel | undefined {
  const isAcronym = written.startsWith('!');
  if (word.isAcronym) return isAcronym ? markLevels.same : undefined;
  if (word.isBare) return markLevels.same;
  const marks = isAcronym ? written.slice(1) : written;
  const level = compareMarks(word.marks, marks);
  return word.isCapital && !isAcronym && level === markLevels.same ? markLevels.fewer : level;
}

const LONGEST = 300;
const MOST_WORDS = 16;
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]{1,3})(?:c|ch|m|n|ng|nh|p|t)?$/;

function queryWord(word: Word, text: string, isBare: boolean, isOpen: boolean): QueryWord {
  const raw = text.slice(word.start, word.end);
  return {
    folded: word.folded,
    marks: word.marks,
    isBare,
    isAcronym: false,
    isCapital: word.isAcronym && !isBare,
    ...(isOpen && { beginnings: foldBeginning(raw) }),
    raw,
  };
}

function quotedSpans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/["“”«]([^"“”«»]+)["“”»]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
