import { writeNumbers } from '../../components/honour-roll/number-text.ts';
import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { readWords } from '../text/read-words.ts';
import { leastWords, type NameGate } from './name-gate.ts';

/** A part of the honour roll as the gate sees it. */
export interface GatedPart {
  readonly path: string;
  readonly recipients: readonly { readonly name: string; readonly kind: SubjectKind }[];
}

/** Puts the gate before the parts of the honour roll together. */
export function buildNameGate(parts: readonly GatedPart[]): NameGate {
  const spellings = new Map<string, { spelling: string; count: number }>();
  const pairs = parts.map(({ recipients }) => {
    const least = new Map<string, Map<string, number>>();
    for (const { name, kind } of recipients) {
      const keys = readWords(name).map(({ start, end, folded, marks }) => {
        const key = `${folded} ${marks}`;
        const known = spellings.get(key);
        if (known) known.count += 1;
        else spellings.set(key, { spelling: name.slice(start, end).toLowerCase(), count: 1 });
        return key;
      });
      // A person may be asked for without the middle name; a group is named by words that follow each other.
      const reach = kind === 'tập thể' ? 1 : keys.length;
      keys.forEach((first, index) => {
        const needed = leastWords(kind, keys.length, index === 0);
        for (const second of keys.slice(index + 1, index + 1 + reach)) {
          const seconds = least.get(first) ?? new Map<string, number>();
          least.set(first, seconds);
          seconds.set(second, Math.min(needed, seconds.get(second) ?? needed));
        }
      });
    }
    return least;
  });
  // Frequent words first: their numbers follow closely, and small steps compress best.
  const ordered = [...spellings].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const numbers = new Map(ordered.map(([key], number) => [key, number]));
  const lists = ordered.map(([first]) => {
    const seconds = new Set(pairs.flatMap((least) => [...(least.get(first)?.keys() ?? [])]));
    return [...seconds].sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  });
  return {
    parts: parts.map(({ path }) => path),
    words: ordered.map(([, { spelling }]) => spelling).join(' '),
    seconds: lists.map((list) => writeNumbers(steps(list.map((key) => numbers.get(key) ?? 0)))).join(' '),
    least: pairs.map((least) =>
      writeNumbers(
        lists.flatMap((list, number) => list.map((second) => least.get(ordered[number]?.[0] ?? '')?.get(second) ?? 0)),
      ),
    ),
  };
}

function steps(ascending: readonly number[]): number[] {
  return ascending.map((number, index) => number - (ascending[index - 1] ?? 0));
}
