import { foldForMatch } from '../../content-model/text/fold.ts';
import { formatNumber } from '../../content-model/text/numbers.ts';
import { SEARCH_TEXT as text } from '../../messages/search.ts';
import type { SearchAnswer, SearchHit } from '../query/create-search.ts';
import { countFilters, type SearchAsk } from './search-address.ts';

/** A piece of the sentence over the results; numbers and words searched for are strong. */
export interface SentencePart {
  readonly text: string;
  readonly strong: boolean;
}

/** "Có 4 kết quả cho trung khanh, gồm cả chữ có dấu Trùng Khánh." */
export function answerSentence(
  ask: SearchAsk,
  answer: Pick<SearchAnswer, 'total' | 'hits' | 'correction'>,
): SentencePart[] {
  const asked = answer.correction?.isApplied === true ? answer.correction.text : ask.text;
  const parts: SentencePart[] = [];
  const say = (words: string): unknown => parts.push({ text: words, strong: false });
  const stress = (words: string): unknown => parts.push({ text: words, strong: true });
  if (answer.total === 0) {
    say(ask.text === '' || countFilters(ask.filters) > 0 ? text.noneFiltered : text.none);
  } else {
    say(text.has);
    stress(formatNumber(answer.total));
    say(text.results);
  }
  if (asked !== '') {
    say(text.for);
    stress(asked);
  }
  for (const [index, spelling] of otherSpellings(asked, answer.hits).entries()) {
    say(index === 0 ? text.including : text.and);
    stress(spelling);
  }
  say('.');
  return parts;
}

/** How the found stories spell the words that were typed, where it is not as they were typed; the most frequent ones, two at most. */
export function otherSpellings(asked: string, hits: readonly Pick<SearchHit, 'markedTitle' | 'excerpt'>[]): string[] {
  const wanted = foldForMatch(asked);
  const typed = asked.normalize('NFC').toLowerCase();
  const counts = new Map<string, { spelling: string; count: number }>();
  for (const { markedTitle, excerpt } of hits) {
    for (const { text: spelling, marked } of [...markedTitle, ...excerpt.parts]) {
      const key = spelling.toLowerCase();
      if (!marked || key === typed || foldForMatch(spelling) !== wanted) continue;
      const entry = counts.get(key) ?? { spelling, count: 0 };
      counts.set(key, { ...entry, count: entry.count + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SPELLINGS)
    .map(({ spelling }) => spelling);
}

const MOST_SPELLINGS = 2;
