import { SEARCH_TEXT as text } from '../../messages/search.ts';
import { makeElement, makeLink } from '../drawing/make-element.ts';
import type { SearchAnswer } from '../query/create-search.ts';
import { formatAsk, type SearchAsk } from './search-address.ts';

/** What was probably meant: already searched for, with the way back to the words as typed, or proposed. */
export function drawCorrection(ask: SearchAsk, { correction }: Pick<SearchAnswer, 'correction'>): (Node | string)[] {
  if (correction === undefined) return [];
  const linkTo = (words: string, label: string): HTMLAnchorElement =>
    makeLink(`/tim-kiem/${formatAsk({ ...ask, text: words })}`, label);
  if (!correction.isApplied) return [text.didYouMean, linkTo(correction.text, correction.text), '?'];
  return [
    text.correctedTo,
    makeElement('b', {}, correction.text),
    '. ',
    // Marks of quotation inside would end the phrase too soon.
    linkTo(`"${ask.text.replace(/["“”«»]/gu, ' ').trim()}"`, text.asTyped(ask.text)),
  ];
}
