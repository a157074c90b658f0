import type { SubjectKind } from '../../content-model/fields/subject.ts';

/** The kinds of recipient by their digit in `RollPart.kinds`; listed here because the schema's module would bring zod to the browser. */
export const rollKinds = ['cá nhân', 'tập thể', 'hộ gia đình'] as const satisfies readonly SubjectKind[];

/** A decision as the honour roll names it. */
export interface RollDecision {
  readonly path: string;
  readonly slug: string;
  readonly title: string;
  /** Number and symbol, when known. */
  readonly number?: string;
  /** Date in words, when known. */
  readonly date?: string;
  /** Whether a later decision corrected it. */
  readonly corrected?: true;
  /** How many rows it has; they follow each other in the part. */
  readonly count: number;
  /** The order numbers of its rows, where they are not 1, 2, 3 … */
  readonly orders?: readonly number[];
}

/**
 * Rows of whole decisions, newest first, in columns; texts of numbers are as `writeNumbers` writes them. Names and units are
 * written in numbers of words, because thousands of them are made of a few hundred syllables: 20,000 rows take about 125 kB
 * compressed, against 165 kB with names as plain text and 330 kB as objects.
 */
export interface RollPart {
  readonly decisions: readonly RollDecision[];
  readonly forms: readonly string[];
  readonly positions: readonly string[];
  /** Every word of names and units, the most frequent first. */
  readonly words: readonly string[];
  /** Units in numbers of words, a space between two units; the first is empty. */
  readonly units: string;
  /** Names in numbers of words, a space between two names; one for each row. */
  readonly names: string;
  /** One digit a row: index into `rollKinds`. */
  readonly kinds: string;
  /** Number into the list of the same name for each row; position and unit 0 is the empty text. */
  readonly form: string;
  readonly position: string;
  readonly unit: string;
  /** Rows that were honoured posthumously. */
  readonly posthumous: readonly number[];
  /** Paths of the stories about a row's subject. */
  readonly stories: readonly (readonly [row: number, path: string])[];
}

/** The most rows in one part; a longer roll is cut between decisions. */
export const ROWS_PER_PART = 20_000;
