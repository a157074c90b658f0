import type { PassageRule } from '../rule.ts';

/**
 * Old VNI text pasted as Unicode: “Hoäi nghò toång keát”. Its letters are a vowel and a sign that stands for mark and tone; several of
 * these signs (ø û ï å ä ë ü ñ ö) Vietnamese in Unicode never has, and words of other languages seldom have twice in a passage.
 */
export const findVniText: PassageRule = ({ text }) => {
  const words = Array.from(text.matchAll(WORD));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return [];
  const [from, to] = [first.index, last.index + last[0].length];
  return [{ code: 'legacy-font', severity: 'warning', from, to, args: { text: shortened(text.slice(from, to)) } }];
};

const WORD = /\p{L}*(?:[aeouyAEOUY][øûïåäëü]|ñ|ö|[ÑÖ](?=\p{L}))\p{L}*/gu;

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
