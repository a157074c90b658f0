/** A syllable of a text with its place. */
export interface Token {
  readonly text: string;
  /** Lower case, one place for the tone, one spelling of i and y: what two writings of a name have in common. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** The syllables of a text in reading order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    key: keyOf(word),
    from: index,
    to: index + word.length,
  }));
}

/** Whether a token begins with a capital letter. */
export function isCapital({ text }: Token): boolean {
  const [first = ''] = text;
  return first !== first.toLowerCase();
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const ASCII = /^[a-z0-9]+$/u;

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(LONE_Y, 'i');
  const decomposed = lower.normalize('NFD');
  const tone = decomposed.match(TONE)?.join('') ?? '';
  return `${decomposed.replace(TONE, '').normalize('NFC').replace(LONE_Y, 'i')}${tone}`;
}

const LONE_Y = /(?<=^(?:[bcdfghjklmnpqrstvxđ]+|qu)?)y$/u;
