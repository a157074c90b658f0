/**
 * The marks of one word in a short code, to stand beside its folded form: "đường" → "-++2" (strokes, hats and horns in their order,
 * then the tone 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng). Where the tone is written makes no difference (hòa = hoà).
 */
export function markSignature(word: string): string {
  let letters = '';
  let tone = '';
  for (const sign of word.toLowerCase().normalize('NFD')) {
    const letter = LETTER_MARKS[sign];
    if (letter !== undefined) letters += letter;
    else tone ||= TONES[sign] ?? '';
  }
  return letters + tone;
}

/** How well a word of a text answers a word of a query that folds to the same: same marks, marks left out by the reader, other marks. */
export const markLevels = { same: 3, fewer: 2, other: 1 } as const;
/** One of the values of `markLevels`. */
export type MarkLevel = (typeof markLevels)[keyof typeof markLevels];

/** Compares the signature of a word as a reader typed it with that of a word in a text. */
export function compareMarks(typed: string, written: string): MarkLevel {
  if (typed === written) return markLevels.same;
  const [typedTone, writtenTone] = [toneOf(typed), toneOf(written)];
  if (typedTone !== '' && typedTone !== writtenTone) return markLevels.other;
  return isSubsequence(lettersOf(typed), lettersOf(written)) ? markLevels.fewer : markLevels.other;
}

/** The word that a folded form and a signature stand for, tone mark in its place by the older rule ("hoa" and "2" → "hòa"). */
export function spellWord(folded: string, signature: string): string {
  const marks = [...lettersOf(signature)];
  const letters = [...folded];
  for (const mark of marks) {
    const at = placeOf(mark, letters);
    if (at >= 0) letters[at] = ((letters[at] ?? '') + (SPELLED[mark] ?? '')).normalize('NFC').replace('d-', 'đ');
  }
  const tone = COMBINING_TONES[Number(toneOf(signature))];
  const at = tone === undefined ? -1 : tonePlace(letters);
  if (at >= 0) letters[at] = ((letters[at] ?? '') + (tone ?? '')).normalize('NFC');
  return letters.join('');
}

const LETTER_MARKS: Readonly<Record<string, string>> = { đ: '-', '\u0302': '^', '\u0306': 'u', '\u031B': '+' };
const TONES: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
const COMBINING_TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const SPELLED: Readonly<Record<string, string>> = { '-': '-', '^': '\u0302', u: '\u0306', '+': '\u031B' };

function toneOf(signature: string): string {
  return /\d$/.exec(signature)?.[0] ?? '';
}

function lettersOf(signature: string): string {
  return signature.replace(/\d$/, '');
}

function isSubsequence(part: string, whole: string): boolean {
  let from = 0;
  for (const sign of part) {
    from = whole.indexOf(sign, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** Where a letter mark belongs: a lone horn in "uo" is that of "thuở", in "ua" or "uu" the first u's. */
function placeOf(mark: string, letters: readonly string[]): number {
  if (mark === '-') return letters.indexOf('d');
  if (mark === 'u') return letters.indexOf('a');
  if (mark === '^') return ['e', 'o', 'a'].map((vowel) => letters.indexOf(vowel)).find((at) => at >= 0) ?? -1;
  // The second horn of "ươ" finds the u taken.
  const start = letters[0] === 'q' ? 2 : 0;
  const u = letters.indexOf('u', start);
  return u < 0 || (letters[u + 1] === 'o' && letters.length === u + 2) ? letters.indexOf('o') : u;
}

function tonePlace(letters: readonly string[]): number {
  const marked = letters.findLastIndex((letter) => /[êôơâăưêƠ]/u.test(letter));
  if (marked >= 0) return marked;
  const from =
    (letters[0] === 'q' && letters[1] === 'u') ||
    (letters[0] === 'g' && letters[1] === 'i' && letters.length > 2 && VOWEL.test(letters[2] ?? ''))
      ? 2
      : 0;
  const vowels = letters.flatMap((letter, at) => (at >= from && VOWEL.test(letter) ? [at] : []));
  const closed = vowels.length > 0 && (vowels.at(-1) ?? 0) < letters.length - 1;
  return (vowels.length === 3 || (vowels.length === 2 && closed) ? vowels[1] : vowels[0]) ?? -1;
}

const VOWEL = /[aeiouy]/u;
