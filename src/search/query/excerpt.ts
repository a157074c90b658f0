import { readWords, type Word } from '../text/read-words.ts';
import { compareMarks, markLevels } from '../text/mark-signature.ts';
import type { Alternative } from './alternatives.ts';
import type { QueryWord } from './read-query.ts';

/** A piece of a text, marked or not; the pieces in order are the text, sign for sign. */
export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

/** A window of a document's text with what was looked for. */
export interface Excerpt {
  readonly parts: readonly MarkedPart[];
  /** Whether text was left out before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Whether it stands in an attached file. */
  readonly isAttached: boolean;
}

/** The texts of a document that an excerpt may come from, in this order. */
export interface ExcerptSources {
  /** Standfirst and paragraphs. */
  readonly body: readonly ReadText[];
  readonly facts: readonly ReadText[];
  readonly attached: readonly ReadText[];
}

/** A text and its words. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Reads the words of a text. */
export function readText(text: string): ReadText {
  return { text, words: readWords(text) };
}

/** Marks what was looked for in a short text such as a title. */
export function markText({ text, words }: ReadText, alternatives: readonly Alternative[]): MarkedPart[] {
  return partsOf(text, words, scoreWords(words, alternatives), 0, text.length);
}

/**
 * The most telling window, about `length` signs long, whole words only, in the author's spelling: from the body where it holds as many of
 * the words as any text, or else from the lines beside it, or else from an attached file.
 */
export function makeExcerpt(
  { body, facts, attached }: ExcerptSources,
  alternatives: readonly Alternative[],
  length = 180,
): Excerpt {
  let best: (Window & { readonly covered: number; readonly isAttached: boolean }) | undefined;
  for (const texts of [body, facts, attached]) {
    const window = bestOf(texts, alternatives, length);
    if (window === undefined) continue;
    const covered = coverage(window, alternatives);
    if (best === undefined || covered > best.covered) best = { ...window, covered, isAttached: texts === attached };
  }
  if (best === undefined) return { parts: [], cutBefore: false, cutAfter: false, isAttached: false };
  const { text, words, scores, isAttached } = best;
  const first = best.from === 0;
  const last = best.to >= words.length - 1;
  const start = first ? 0 : (words[best.from]?.start ?? 0);
  const end = last ? text.length : (words[best.to]?.end ?? text.length);
  // A paragraph that ends a little further is shown to its end, one of great length without spaces is not.
  const stop = Math.min(end, start + length * 3);
  const parts = partsOf(text, words, scores, start, stop);
  return { parts, cutBefore: !first, cutAfter: stop < text.length, isAttached };
}

interface Window extends ReadText {
  readonly scores: Float32Array;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function bestOf(texts: readonly ReadText[], alternatives: readonly Alternative[], length: number): Window | undefined {
  let best: Window | undefined;
  for (const { text, words } of texts) {
    const scores = scoreWords(words, alternatives);
    const window = bestWindow(words, scores, length);
    if (best === undefined || window.value > best.value) best = { text, words, scores, ...window };
  }
  return best;
}

/** The greatest part of one way of putting the query that a window holds. */
function coverage({ words, scores, from, to }: Window, alternatives: readonly Alternative[]): number {
  const found = words.slice(from, to + 1).filter((_, at) => (scores[from + at] ?? 0) > 0);
  const parts = alternatives.map(
    ({ words: wanted, weight }) =>
      (weight * wanted.filter((one) => found.some((word) => isWanted(one, word))).length) / Math.max(1, wanted.length),
  );
  return Math.max(0, ...parts);
}

/** Whether one way of putting a query stands in one of the texts, all its words in their order side by side. */
export function holdsWhole(texts: readonly ReadText[], alternatives: readonly Alternative[]): boolean {
  return texts.some((text) => alternatives.some((way) => text.words.some((_, start) => holdsFrom(text, way, start))));
}

/** Whether a text begins with all words of a way of putting the query. */
export function beginsWithWhole(text: ReadText, alternatives: readonly Alternative[]): boolean {
  return alternatives.some((way) => holdsFrom(text, way, 0));
}

function holdsFrom({ words }: ReadText, { words: wanted }: Alternative, start: number): boolean {
  return wanted.every((one, at) => isWanted(one, words[start + at]));
}

/** How strongly each word is part of what was looked for: 0 is not. */
function scoreWords(words: readonly Word[], alternatives: readonly Alternative[]): Float32Array {
  const scores = new Float32Array(words.length);
  for (const { words: wanted, fixed, weight } of alternatives) {
    const byFolded = new Map<string, number[]>();
    for (const [at, { folded }] of wanted.entries()) byFolded.set(folded, [...(byFolded.get(folded) ?? []), at]);
    const open = wanted.findIndex(({ beginnings }) => beginnings !== undefined);
    const isFixed = (at: number): boolean => fixed.some(({ from, to }) => at >= from && at < to);
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index];
      if (word === undefined) continue;
      const places = [...(byFolded.get(word.folded) ?? [])];
      if (
        open >= 0 &&
        !places.includes(open) &&
        wanted[open]?.beginnings?.some((start) => word.folded.startsWith(start))
      )
        places.push(open);
      for (const at of places) {
        const quality = qualityOf(wanted[at], word);
        if (quality === 0) continue;
        const length = runLength(words, index, wanted, at);
        const isInRun = length > 1 || runsBefore(words, index, wanted, at);
        // A lone word of a fixed term ("ban" of "Ủy ban nhân dân") means nothing by itself.
        if (!isInRun && isFixed(at)) continue;
        const value = weight * quality * (isInRun ? 2 : 1);
        if (value > (scores[index] ?? 0)) scores[index] = value;
      }
    }
  }
  return scores;
}

function qualityOf(wanted: QueryWord | undefined, word: Word): number {
  if (wanted === undefined || (wanted.isAcronym && !word.isAcronym)) return 0;
  if (wanted.isBare) return 1;
  const level = compareMarks(wanted.marks, word.marks);
  return level === markLevels.same ? 1 : level === markLevels.fewer ? 0.7 : 0.2;
}

function runLength(words: readonly Word[], index: number, wanted: readonly QueryWord[], at: number): number {
  let length = 1;
  while (isWanted(wanted[at + length], words[index + length])) length += 1;
  return length;
}

function runsBefore(words: readonly Word[], index: number, wanted: readonly QueryWord[], at: number): boolean {
  return at > 0 && index > 0 && isWanted(wanted[at - 1], words[index - 1]);
}

function isWanted(wanted: QueryWord | undefined, word: Word | undefined): boolean {
  if (wanted === undefined || word === undefined) return false;
  return wanted.folded === word.folded || wanted.beginnings?.some((start) => word.folded.startsWith(start)) === true;
}

function bestWindow(
  words: readonly Word[],
  scores: Float32Array,
  length: number,
): { from: number; to: number; value: number } {
  let best = { from: 0, to: words.length - 1, value: -1 };
  let to = -1;
  let value = 0;
  for (let from = 0; from < words.length; from += 1) {
    const start = words[from]?.start ?? 0;
    while (to + 1 < words.length && (words[to + 1]?.end ?? 0) - start <= length) {
      to += 1;
      value += scores[to] ?? 0;
    }
    if (to < from) to = from;
    // Windows that open a sentence, and earlier ones, read better.
    const worth = value + (words[from]?.opens ? 0.3 : 0) - from * 0.000_1;
    if (value >= 0 && worth > best.value) best = { from, to, value: worth };
    value -= scores[from] ?? 0;
  }
  return best;
}

/** Pieces of the text from `start` to `end`; marks run over the signs between two marked neighbours. */
function partsOf(text: string, words: readonly Word[], scores: Float32Array, start: number, end: number): MarkedPart[] {
  const strongest = Math.max(0, ...scores);
  const parts: MarkedPart[] = [];
  let at = start;
  for (const [index, word] of words.entries()) {
    // Where neighbours stand as asked, lone words and words that only look alike are not marked.
    if ((scores[index] ?? 0) <= 0.5 * Math.min(strongest, 2) || word.start < start || word.end > end) continue;
    const gap = text.slice(at, word.start);
    const previous = parts.at(-1);
    if (previous?.marked && at > start && /^[\s\u00A0]*$/u.test(gap)) {
      parts[parts.length - 1] = { text: previous.text + gap + text.slice(word.start, word.end), marked: true };
    } else {
      if (gap !== '') parts.push({ text: gap, marked: false });
      parts.push({ text: text.slice(word.start, word.end), marked: true });
    }
    at = word.end;
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
}
