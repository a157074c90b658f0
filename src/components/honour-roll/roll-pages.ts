import type { Entry } from '../../content-model/entry.ts';
import type { AwardForm } from '../../content-model/reference/catalogues.ts';
import { newestDecisions } from '../../content-model/site/decision.ts';
import { honoursOf, isInForce, type Honour } from '../../content-model/site/honour-roll.ts';
import { lookUpWord } from '../../content-model/site/look-up-word.ts';
import { compareVietnamese } from '../../content-model/text/names.ts';
import { alphabet, otherLetter, rollLetterOf, type RollLetter } from './roll-letters.ts';

/** A row of the honour roll with its place in its decision, counted from 0. */
export interface PlacedHonour extends Honour {
  readonly index: number;
}

/** A letter of the roll with its rows as readers look them up. */
export interface RollChapter extends RollLetter {
  readonly honours: readonly PlacedHonour[];
}

/** Rows of one printed page of a letter. */
export const ROWS_PER_LETTER_PAGE = 300;

/** The whole roll by letters, all of the alphabet's and the rest; equals stand newest decision first. */
export function buildChapters(decisions: readonly Entry<'khen-thuong'>[], forms: readonly AwardForm[]): RollChapter[] {
  const rows = newestDecisions(decisions.filter(isInForce)).flatMap((decision) =>
    honoursOf(decision, forms).map((honour, index) => ({
      ...honour,
      index,
      word: lookUpWord(honour.recipient),
      slug: rollLetterOf(honour.recipient).slug,
    })),
  );
  const bySlug = Map.groupBy(rows, ({ slug }) => slug);
  return [...alphabet, otherLetter].map((letter) => ({
    ...letter,
    honours: (bySlug.get(letter.slug) ?? []).sort(
      (a, b) => compareVietnamese(a.word, b.word) || compareVietnamese(a.recipient.name, b.recipient.name),
    ),
  }));
}

/** Number of pages of a letter. */
export function letterPages({ honours }: RollChapter): number {
  return Math.ceil(honours.length / ROWS_PER_LETTER_PAGE);
}

/** Path of a page of a letter, counted from 1. */
export function letterPath({ slug }: RollLetter, number = 1): string {
  return `/bang-vang/${slug}/${number === 1 ? '' : `${String(number)}/`}`;
}
