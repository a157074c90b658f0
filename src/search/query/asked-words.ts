import { readWords } from '../text/read-words.ts';
import type { QueryWord } from './read-query.ts';

/**
 * From and to (exclusive) of what a query is about, without the words in which readers wrap it as they would ask a person ("bài nói về …",
 * "cho tôi hỏi … ở đâu"); undefined when nothing is wrapped.
 */
export function askedWords(words: readonly QueryWord[]): { readonly from: number; readonly to: number } | undefined {
  const from = openingRequest(words);
  let to = words.length;
  for (let found = true; found && to > from;) {
    const length = CLOSING_QUESTIONS.find((phrase) => stands(words, to - phrase.length, phrase))?.length ?? 0;
    found = length > 0;
    to -= length;
  }
  return to > from && (from > 0 || to < words.length) ? { from, to } : undefined;
}

/** "tin về" and "cho tôi xem bài nói về" ask; "về nguồn" and "tin tức" by themselves may be what is looked for. */
function openingRequest(words: readonly QueryWord[]): number {
  let at = 0;
  let phrases = 0;
  for (let next = skip(words, 0, REQUESTS); next > at; next = skip(words, at, REQUESTS)) {
    at = next;
    phrases += 1;
  }
  const isPlea = skip(words, 0, PLEAS) > 0;
  const isAbout = phrases > 1 && words[at - 1]?.folded === 've';
  return isPlea || isAbout ? at : 0;
}

function skip(words: readonly QueryWord[], at: number, phrases: readonly Phrase[]): number {
  const longest = Math.max(0, ...phrases.filter((phrase) => stands(words, at, phrase)).map(({ length }) => length));
  return at + longest;
}

type Phrase = readonly { readonly folded: string; readonly marks: string }[];

function stands(words: readonly QueryWord[], at: number, phrase: Phrase): boolean {
  return (
    at >= 0 &&
    phrase.every(({ folded, marks }, index) => {
      const word = words[at + index];
      return word?.folded === folded && (word.marks === '' || word.marks === marks);
    })
  );
}

const phrasesOf = (texts: string): Phrase[] => texts.split(', ').map(readWords);

const PLEAS = phrasesOf(
  'cho tôi, cho mình, cho em, cho hỏi, cho biết, xin hỏi, xin cho, tôi muốn, tôi cần, muốn hỏi, tìm hiểu',
);
const REQUESTS = [
  ...PLEAS,
  ...phrasesOf(
    'tìm, tìm kiếm, xem, đọc, hỏi, biết, những, các, mọi, tin, tin tức, bài, bài viết, bài báo, câu chuyện, thông tin, nội dung, nói, viết, kể, mới, mới nhất, về, liên quan đến, liên quan tới',
  ),
];
const CLOSING_QUESTIONS = phrasesOf(
  'là gì, là ai, gì, ở đâu, khi nào, bao giờ, lúc nào, ngày nào, năm nào, như thế nào, thế nào, ra sao, làm sao, có bao nhiêu, bao nhiêu, là bao nhiêu, phải không, có không, không, chưa, vậy, ạ, nhỉ',
);
