import { countWords } from '../../content-model/text/reading.ts';
import type { Mark, PassageRule } from '../rule.ts';

/** Headlines in capitals, too long or with a full stop; standfirsts that are too long. */
export const findHeadlineFaults: PassageRule = ({ text, role, field }) => {
  const whole = { from: 0, to: text.length };
  if (role === 'standfirst' && field?.length === 1) {
    const syllables = countWords(text);
    return syllables <= MOST_IN_STANDFIRST
      ? []
      : [{ code: 'standfirst-long', severity: 'suggestion', ...whole, args: { syllables } }];
  }
  if (role !== 'title') return [];
  const marks: Mark[] = [];
  const letters = text.replace(/\P{L}/gu, '');
  if (letters.length >= 12 && letters === letters.toUpperCase())
    marks.push({ code: 'title-capitals', severity: 'warning', ...whole });
  if (text.length > MOST_IN_TITLE)
    marks.push({ code: 'title-long', severity: 'suggestion', ...whole, args: { characters: text.length } });
  if (/[\p{L}\p{N}]\.$/u.test(text) && !/(?:\.\p{L}|\p{Lu})\.$/u.test(text)) {
    marks.push({
      code: 'title-full-stop',
      severity: 'suggestion',
      from: text.length - 1,
      to: text.length,
      args: {},
      suggestion: '',
    });
  }
  return marks;
};

/** Longer headlines are set in the smallest letters (`headlineLength`). */
const MOST_IN_TITLE = 130;
const MOST_IN_STANDFIRST = 80;
