import type { Mark, PassageRule } from '../rule.ts';
import type { Form } from './lexicon.ts';
import { isCapital, tokensOf, type Token } from './tokens.ts';

/** Names of agencies, commendations and campaigns whose capitals are not those of `danh-muc`; the letters themselves are the author's. */
export const findCapitals: PassageRule = ({ text, role }, { lexicon }) => {
  // Key words are written small on purpose.
  if (role === 'tag' || isShouted(text)) return [];
  const tokens = tokensOf(text);
  const marks: Mark[] = [];
  for (let index = 0; index < tokens.length;) {
    const form = lexicon.get(tokens[index]?.key ?? '')?.find((candidate) => standsAt(candidate, tokens, index, text));
    const found = form && tokens.slice(index, index + form.tokens.length);
    if (form && found && isMeant(form, found, text)) marks.push(...markOf(form, found, text));
    index += form?.tokens.length ?? 1;
  }
  return marks;
};

function standsAt({ tokens }: Form, text: readonly Token[], at: number, whole: string): boolean {
  return tokens.every(({ key }, offset) => {
    const [here, before] = [text[at + offset], text[at + offset - 1]];
    return here?.key === key && (offset === 0 || /^[\s,–-]{1,3}$/u.test(whole.slice(before?.to, here.from)));
  });
}

/** Whether the words are the name here, and not many of its kind (“các sở nội vụ”) or the plain meaning of the words. */
function isMeant({ occasion, name }: Form, found: readonly Token[], text: string): boolean {
  const before = text.slice(0, found[0]?.from).trimEnd();
  const after = text.slice(found.at(-1)?.to);
  if (/(?<![\p{L}\p{M}])(?:các|những|mọi|một|nhiều|từng|mỗi|phi|hai|ba|bốn)$/iu.test(before)) return false;
  const isQuoted = /[“"]$/u.test(before) && /^[”"]/u.test(after);
  if (occasion === 'in quotation marks') return isQuoted && name.split(' ').length >= 3;
  if (occasion === 'always') return !/^\s+(?:điện tử|số|các|cấp|những|nhiều)(?!\p{L})/u.test(after);
  if (occasion === 'inside') return true;
  return isQuoted || /(?:danh hiệu|phong tặng|truy tặng|đạt|công nhận|tặng)(?:\s+danh hiệu)?\s*[“"]?$/iu.test(before);
}

function markOf({ capitals, name, occasion }: Form, found: readonly Token[], text: string): Mark[] {
  const [from, to] = [found[0]?.from ?? 0, found.at(-1)?.to ?? 0];
  const written = text.slice(from, to);
  const wanted = (token: Token, index: number) =>
    index === 0 && occasion === 'inside' ? isCapital(token) : capitals[index] === true;
  const isRight = found.every((token, index) => isAllCapital(token) || isCapital(token) === wanted(token, index));
  if (isRight || isShouted(written)) return [];
  let suggestion = '';
  let at = from;
  found.forEach((token, index) => {
    const [first = ''] = token.text;
    const right = isAllCapital(token) ? first : wanted(token, index) ? first.toUpperCase() : first.toLowerCase();
    suggestion += text.slice(at, token.from) + right + token.text.slice(first.length);
    at = token.to;
  });
  return [
    {
      code: 'capitals',
      severity: 'suggestion',
      from,
      to,
      args: { text: written, name, right: suggestion },
      suggestion,
    },
  ];
}

/** An acronym stands for itself. */
function isAllCapital({ text }: Token): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

function isShouted(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}
