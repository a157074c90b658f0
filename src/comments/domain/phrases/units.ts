/** A letter or figure of a text, taken apart; positions count UTF-16 units. */
export interface Unit {
  /** Lower case without marks; figures and signs that stand for letters as those letters. */
  readonly base: string;
  /** The mark that makes another letter of it (circumflex, breve, horn, stroke), or nothing. */
  readonly shape: string;
  readonly tone: string;
  readonly index: number;
  readonly end: number;
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** Signs between it and the letter before. */
  readonly gap: number;
  readonly afterLine: boolean;
}

/** The letters and figures of a text in order, all else left out. */
export function readUnits(text: string): readonly Unit[] {
  const letters = Array.from(text.matchAll(LETTER));
  return letters.map(({ 0: letter, index }, at) => {
    const before = letters[at - 1];
    const end = index + letter.length;
    const previousEnd = before ? before.index + before[0].length : 0;
    const between = text.slice(previousEnd, index);
    const { base, shape, tone } = takeApart(letter);
    return {
      base,
      shape,
      tone,
      index,
      end,
      startsWord: at === 0 || between !== '',
      endsWord: letters[at + 1]?.index !== end,
      gap: between.length,
      afterLine: between.includes('\n'),
    };
  });
}

const LETTER = /[\p{L}\p{N}@$]\p{M}*/gu;
const STANDS_FOR: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '@': 'a', $: 's' };

type Letter = Pick<Unit, 'base' | 'shape' | 'tone'>;

/** Vietnamese has fewer than 200 letters; what else is written must not fill the memory. */
const KEPT_LETTERS = 1000;
const taken = new Map<string, Letter>();

function takeApart(letter: string): Letter {
  const known = taken.get(letter);
  if (known) return known;
  if (taken.size >= KEPT_LETTERS) taken.clear();
  const fresh = decompose(letter);
  taken.set(letter, fresh);
  return fresh;
}

function decompose(letter: string): Letter {
  const decomposed = letter.toLowerCase().normalize('NFKD');
  const base = decomposed.replace(/\p{M}/gu, '');
  return {
    base: base === 'đ' ? 'd' : (STANDS_FOR[base] ?? base.slice(0, 1)),
    shape: base === 'đ' ? 'đ' : (/[\u0302\u0306\u031B]/.exec(decomposed)?.[0] ?? ''),
    tone: /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? '',
  };
}
