import { ZERO_WIDTH } from './spaces.ts';

/** What kind of invisible or broken text a trap is. */
export type TextTrapCode =
  'no-break-space' | 'decomposed-letter' | 'zero-width-character' | 'tcvn3-residue' | 'telex-residue';

/** One place in a text that an editor should look at: `index` counts UTF-16 units; `args.text` is the place, `args.codePoint` the character. */
export interface TextTrap {
  code: TextTrapCode;
  index: number;
  args: { text: string } | { codePoint: string };
}

/** The traps in a text in reading order; the text itself is never changed, because spelling and spacing are the author's. */
export function findTextTraps(text: string): TextTrap[] {
  const legacy = findTcvn3(text);
  const zeroWidth = findZeroWidth(text).filter(
    // The soft hyphen is ư in TCVN3 text: one report is enough.
    ({ index }) => !legacy.some((found) => index >= found.index && index < found.index + found.args.text.length),
  );
  const all = [...findNoBreakSpaces(text), ...zeroWidth, ...findDecomposed(text), ...legacy, ...findTelex(text)];
  return all.sort((a, b) => a.index - b.index);
}

type TextFinding = TextTrap & { args: { text: string } };

function findNoBreakSpaces(text: string): TextTrap[] {
  // Right between a number and its unit ("12,5 triệu"), a trap anywhere else; a run counts once.
  const runs = text.matchAll(
    /(?<!\p{N})[\u00A0\u2007\u202F]+|[\u00A0\u2007\u202F]{2,}|[\u00A0\u2007\u202F](?!\p{L})/gu,
  );
  return Array.from(runs, (run) => withCodePoint('no-break-space', run));
}

function findZeroWidth(text: string): TextTrap[] {
  const isEmojiJoiner = (index: number) =>
    text[index] === '\u200D' &&
    /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(text.slice(0, index).slice(-2));
  return Array.from(text.matchAll(ZERO_WIDTH), (found) => withCodePoint('zero-width-character', found)).filter(
    ({ index }) => !isEmojiJoiner(index),
  );
}

function findDecomposed(text: string): TextTrap[] {
  return Array.from(text.matchAll(/\S+/gu))
    .filter(([word]) => word !== word.normalize('NFC'))
    .map((found) => withText('decomposed-letter', found.index, found[0].normalize('NFC')));
}

// Old .VnTime text pasted as Unicode. Each of these cannot be right in Unicode Vietnamese: đ (®, §) before a letter, vowels that became
// signs inside a word, letters that Vietnamese lacks as a capital after a small letter.
const TCVN3_CERTAIN =
  /(?<![\p{L}\p{N}])[®§](?=[\p{L}¨©ª«¬\u00AD®µ¶·¸¹»¼½¾])|(?<=\p{L})(?:[¨¬µ¶¸¼½¾]|[©ª¹](?=\p{L}))|(?<=\p{Ll})[ÆÇËÐÎÏÑÖØÜÞþ]/gu;
// A Vietnamese capital after a small letter may be a forgotten space, so one alone proves nothing.
const TCVN3_LIKELY = /(?<=\p{Ll})[ÊÈÉÌÕÒÓÔÝ]/gu;
const SAME_PASSAGE = 40;

function findTcvn3(text: string): TextFinding[] {
  const certain = Array.from(text.matchAll(TCVN3_CERTAIN), ({ index }) => ({ index, weight: 2 }));
  const likely = Array.from(text.matchAll(TCVN3_LIKELY), ({ index }) => ({ index, weight: 1 }));
  const passages: { from: number; to: number; weight: number }[] = [];
  // ư is a soft hyphen there: it widens a passage, and proves nothing.
  const hyphens = Array.from(text.matchAll(/(?<=\p{L})\u00AD(?=\p{L})/gu), ({ index }) => ({ index, weight: 0 }));
  for (const { index, weight } of [...certain, ...likely, ...hyphens].sort((a, b) => a.index - b.index)) {
    const last = passages.at(-1);
    if (last && index - last.to <= SAME_PASSAGE) {
      last.to = index;
      last.weight += weight;
    } else passages.push({ from: index, to: index, weight });
  }
  return passages.filter(({ weight }) => weight >= 2).map(({ from, to }) => widenToWords(text, from, to));
}

function widenToWords(text: string, from: number, to: number): TextFinding {
  const before = /\S*$/u.exec(text.slice(Math.max(0, from - SAME_PASSAGE), from))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(to, to + SAME_PASSAGE))?.[0] ?? '';
  return withText('tcvn3-residue', from - before.length, text.slice(from - before.length, to) + after);
}

// Only letter groups that neither Vietnamese nor common English words have: dd before a vowel, "uwow", "uow" or "iee" in a syllable,
// a doubled vowel closed by a tone key that ends no English word. Addresses and file names are left alone by the borders.
const TELEX =
  /(?<![\p{L}\p{N}/@._-])(?:(?!ddos)dd[aeiouy]\p{L}*|\p{L}*uwow?\p{L}*|\p{L}*uow(?:ng|[cimntpu])[sfrxj]?|\p{L}*[iy]ee(?:ng|[cmnptu])[sfrxj]?|\p{L}*(?:aa|ee|oo)(?:(?:ng|nh|ch|[cmnpt])[fxj]|j))(?![\p{L}\p{N}/@_-])/giu;

/** Words typed in Telex without the keyboard program, in reading order. */
export function findTelex(text: string): TextFinding[] {
  return Array.from(text.matchAll(TELEX), (found) => withText('telex-residue', found.index, found[0]));
}

function withText(code: TextTrapCode, index: number, text: string): TextFinding {
  return { code, index, args: { text } };
}

function withCodePoint(code: TextTrapCode, { 0: found, index }: RegExpExecArray): TextTrap {
  const hex = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code, index, args: { codePoint: `U+${hex}` } };
}
