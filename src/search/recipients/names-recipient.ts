import type { RollRow } from '../../components/honour-roll/read-part.ts';
import { readWords } from '../text/read-words.ts';
import { leastWords } from './name-gate.ts';
import { hasSameMarks, isSameWord, type NameQuery } from './name-query.ts';

/** How well a query that a row's name holds names the recipient: marks and all, letters only, or not enough to be more than chance. */
export function namesRecipient(
  query: NameQuery,
  { name, kind }: Pick<RollRow, 'name' | 'kind'>,
): 'same' | 'other marks' | undefined {
  const words = readWords(name).map(({ form }) => form);
  const holds = (begun: boolean, marked: boolean) =>
    query.words.every((_, index) =>
      words.some(
        (word) => isSameWord(query, index, word, begun) && (!marked || hasSameMarks(query, index, word, begun)),
      ),
    );
  const [first] = words;
  const fromFirst = first !== undefined && isSameWord(query, 0, first, false);
  const needed = leastWords(kind, words.length, fromFirst);
  const isEnough = (begun: boolean) => query.words.length - (begun ? 1 : 0) >= needed;
  if ([false, true].some((begun) => isEnough(begun) && holds(begun, true))) return 'same';
  // A group's name is made of ordinary words: "tỉnh" is no misspelt "Tĩnh Túc".
  if (query.isStrict || kind === 'tập thể') return undefined;
  return [false, true].some((begun) => isEnough(begun) && holds(begun, false)) ? 'other marks' : undefined;
}
