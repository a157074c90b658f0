import type { Span } from '../proof-finding.ts';

/** What a passage is in its story, as far as rules care. */
export type PassageRole =
  'title' | 'standfirst' | 'heading' | 'paragraph' | 'cell' | 'alt' | 'caption' | 'tag' | 'field';

/** A run of words that a reader sees as one: a paragraph, a heading, a cell, a field; without any markup. */
export interface Passage {
  readonly role: PassageRole;
  readonly text: string;
  readonly line: number;
  readonly field?: readonly PropertyKey[];
  readonly label?: string;
  /** For each unit of `text`, where it begins in the source; -1 when it stands for something else. */
  readonly starts: readonly number[];
  /** For each unit of `text`, where it ends in the source. */
  readonly ends: readonly number[];
}

/** Stands in a passage for what is not words: code, a line break. */
export const NOT_WORDS = '\uFFFC';

/** The place in the source of a part of a passage; missing when markup stands in between or letters are written otherwise. */
export function spanIn({ starts, ends }: Passage, from: number, to: number): Span | undefined {
  const last = to - 1;
  if (from < 0 || to > starts.length || from >= to) return undefined;
  for (let index = from; index <= last; index++) {
    if (starts[index] === -1 || (index > from && starts[index] !== ends[index - 1])) return undefined;
  }
  return { from: starts[from] ?? 0, to: ends[last] ?? 0 };
}

/** Where a part of a passage begins in the source, whatever stands in it. */
export function startIn({ starts }: Passage, from: number): number | undefined {
  return starts.slice(from).find((start) => start !== -1) ?? starts.findLast((start) => start !== -1);
}
