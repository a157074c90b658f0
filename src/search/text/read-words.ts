import { foldForMatch, foldVietnamese } from '../../content-model/text/fold.ts';
import { markSignature } from './mark-signature.ts';

/** How a word is kept: its key without marks (đ as d, one of the i/y spellings) and its marks, see `markSignature`. */
export interface WordForm {
  readonly folded: string;
  readonly marks: string;
}

/** One word (in Vietnamese a syllable, a number, an acronym) of a text. */
export interface Word {
  /** Where it stands in the text: UTF-16 offsets, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly marks: string;
  /** Key and marks together; mostly one object for all occurrences of a word. */
  readonly form: WordForm;
  /** Whether it is written in capitals only, two letters or more, inside a text that is not. */
  readonly isAcronym: boolean;
  /** Whether a sentence or paragraph begins with it, so that it follows nothing. */
  readonly opens: boolean;
}

/** Every word of a text in order. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const spellings: Spelling[] = [];
  let capitals = 0;
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const spelling = readSpelling(raw);
    const { form, isCapital } = spelling;
    if (form.folded === '') continue;
    const opens = words.length === 0 || isBreak(text, last, match.index, spellings.at(-1)?.isCapital === true);
    last = match.index + raw.length;
    words.push({
      start: match.index,
      end: last,
      folded: form.folded,
      marks: form.marks,
      form,
      isAcronym: isCapital,
      opens,
    });
    spellings.push(spelling);
    if (isCapital) capitals += 1;
  }
  // Where most is written in capitals, they say nothing.
  const isShouted = words.length > 2 && capitals * 2 > words.length;
  return isShouted ? words.map((word) => ({ ...word, isAcronym: false })) : words;
}

/** The key and the marks of one word. */
export function foldWord(raw: string): WordForm {
  return readSpelling(raw).form;
}

/** The keys under which a half-typed word may go on: "ky" may become "kyoto", whose y is not yet final. */
export function foldBeginning(raw: string): string[] {
  return [...new Set([foldWord(raw).folded, foldVietnamese(raw)])];
}

interface Spelling {
  readonly form: WordForm;
  readonly isCapital: boolean;
}

const known = new Map<string, Spelling>();

function readSpelling(raw: string): Spelling {
  let spelling = known.get(raw);
  if (spelling !== undefined) return spelling;
  const form = { folded: foldForMatch(raw), marks: markSignature(raw) };
  spelling = { form, isCapital: raw.length > 1 && CAPITALS.test(raw) };
  // A province's archive holds some thousand different words; a flood of nonsense must not fill the memory.
  if (known.size > 50_000) known.clear();
  known.set(raw, spelling);
  return spelling;
}

// Marks belong to their letter, and what takes no room does not end a word.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]*/gu;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}]+$/u;
const BREAK = /\n|[.!?…;:•|]["'”’»)\]]*\s/u;

/** Whether what stands between two words parts them; the point of an abbreviation ("TP. Cao Bằng") does not. */
function isBreak(text: string, from: number, to: number, isAfterCapitals: boolean): boolean {
  if (to - from === 1) return text[from] === '\n';
  const gap = text.slice(from, to);
  return BREAK.test(gap) && !(isAfterCapitals && gap === '. ');
}
