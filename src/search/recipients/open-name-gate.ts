import { numberAt, readNumbers } from '../../components/honour-roll/number-text.ts';
import { foldWord } from '../text/read-words.ts';
import type { NameGate } from './name-gate.ts';
import { hasSameMarks, isSameWord, type NameQuery } from './name-query.ts';

/** The gate in memory. */
export interface OpenGate {
  /** Paths of the parts that may hold a recipient of this name, in the roll's order; too many perhaps, never too few. */
  partsFor(query: NameQuery): readonly string[];
}

/** Prepares the gate; only its words are folded, the lists of pairs are read when they are asked. */
export function openNameGate({ parts, words, seconds, least }: NameGate): OpenGate {
  const forms = words === '' ? [] : words.split(' ').map(foldWord);
  const lists = seconds.split(' ');
  const starts: number[] = [];
  let pairs = 0;
  for (const list of lists) {
    starts.push(pairs);
    pairs += list.length;
  }

  /** Numbers of the words that the word of the query stands for. */
  const wordsFor = (query: NameQuery, index: number, begun: boolean) =>
    new Set(
      forms.flatMap((form, number) =>
        isSameWord(query, index, form, begun) && (!query.isStrict || hasSameMarks(query, index, form, begun))
          ? number
          : [],
      ),
    );

  const mayHold = (query: NameQuery, begun: boolean): boolean[] => {
    const choices = query.words.map((_, index) => wordsFor(query, index, begun));
    const whole = query.words.length - (begun ? 1 : 0);
    const may = parts.map(() => true);
    for (const [index, first] of choices.slice(0, -1).entries()) {
      const found = new Set<number>();
      for (const pair of pairsOf(first, choices[index + 1] ?? new Set()))
        least.forEach((line, part) => {
          const needed = numberAt(line, pair);
          if (needed > 0 && needed <= whole) found.add(part);
        });
      parts.forEach((_, part) => (may[part] &&= found.has(part)));
    }
    return may;
  };

  const pairsOf = (firsts: ReadonlySet<number>, wanted: ReadonlySet<number>): number[] =>
    [...firsts].flatMap((first) => {
      let second = 0;
      return readNumbers(lists[first] ?? '').flatMap((step, place) =>
        wanted.has((second += step)) ? (starts[first] ?? 0) + place : [],
      );
    });

  return {
    partsFor: (query) => {
      const [whole, begun] = [mayHold(query, false), mayHold(query, true)];
      return parts.filter((_, part) => whole[part] === true || begun[part] === true);
    },
  };
}
