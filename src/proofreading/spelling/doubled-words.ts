import type { Mark, PassageRule } from '../rule.ts';

/** Words written twice by mistake: “của của”, “thi đua thi đua”; words that are made by doubling (“ngày ngày”, “xanh xanh”) are left alone. */
export const findDoubledWords: PassageRule = ({ text }) => [...findSingle(text), ...findPairs(text)];

// Words that tie others together never stand twice in a row; others may: “từ từ”, “hay hay”, the tree “sau sau”, “xã xã thi đua”.
const TIES =
  'của|và|các|những|được|cho|với|trong|tại|để|là|khi|đã|sẽ|về|theo|nhưng|bởi|do|vì|nếu|thì|mà|hoặc|cũng|bằng|giữa|trên|dưới|trước|vào|ở|như|này|nên|tới|đến|rằng|qua|cùng|nhằm|đối|thuộc|gồm|không|phải|có|bị|còn|đang';
const SINGLE = new RegExp(`(?<![\\p{L}\\p{M}])(${TIES})(\\s+)(\\1)(?![\\p{L}\\p{M}])`, 'giu');
/** “Được được”, “có có” and the like are answers in speech, “qua qua lại lại” is one word. */
const SPOKEN = /^(?:có có|được được|không không|phải phải|còn còn)$/iu;

function findSingle(text: string): Mark[] {
  return Array.from(text.matchAll(SINGLE)).flatMap((match): Mark[] => {
    const [found, first = ''] = match;
    const isSpoken = SPOKEN.test(found.replace(/\s+/gu, ' ')) && /["“”]/u.test(text);
    // “Cao Bằng bằng”: a name that ends in the word.
    const isName = /^\p{Lu}/u.test(first) && /[\p{L}\p{N}]\s$/u.test(text.slice(0, match.index));
    const goesOn = /^\s+(\p{L}+)\s+\1(?!\p{L})/iu.test(text.slice(match.index + found.length));
    return isSpoken || isName || goesOn ? [] : [mark(match.index, found, first)];
  });
}

// The same two syllables again: “thi đua thi đua”. Names of places and counting rhymes have capitals or numbers.
const PAIR = /(?<![\p{L}\p{M}])((\p{L}[\p{L}\p{M}]+)\s+(?!\2(?!\p{L}))(\p{Ll}[\p{L}\p{M}]+))\s+\1(?![\p{L}\p{M}])/giu;

function findPairs(text: string): Mark[] {
  return Array.from(text.matchAll(PAIR), (match) => mark(match.index, match[0], match[1] ?? ''));
}

function mark(from: number, found: string, once: string): Mark {
  return {
    code: 'doubled-word',
    severity: 'warning',
    from,
    to: from + found.length,
    args: { text: found },
    suggestion: once,
  };
}
