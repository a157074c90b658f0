import { findCapitals } from './capitals/capitals.ts';
import { findAnniversaryMistakes } from './dates/anniversaries.ts';
import { findDateMistakes } from './dates/dates.ts';
import type { Passage } from './passages/passage.ts';
import type { Mark, Names, PassageRule } from './rule.ts';
import { findCommonTypos } from './spelling/common-typos.ts';
import { findDoubledWords } from './spelling/doubled-words.ts';
import { findOddSyllables } from './spelling/odd-syllables.ts';
import { findMisplacedTones } from './spelling/tone-place.ts';
import { findTraps } from './spelling/unkeyed-words.ts';
import { findLegacyText } from './spelling/legacy-text.ts';
import { findVniText } from './spelling/vni-text.ts';
import { findHeadlineFaults } from './story/headline.ts';
import { findLongSentences } from './story/sentence-length.ts';
import { findNumbers } from './typography/numbers.ts';
import { findQuotationMarks } from './typography/quotation-marks.ts';
import { findSpacing } from './typography/spacing.ts';

/** Every mark that the rules make in a passage; where a word is wrong as a whole, only that is told of it. */
export function markPassage(passage: Passage, names: Names): Mark[] {
  const words = wordRules.flatMap((rule) => rule(passage, names)).reduce<Mark[]>(withoutOverlap, []);
  // In text of another writing system every word looks wrong: it must be converted before anything else can be said.
  const legacy = words.filter(({ code }) => code === 'legacy-font');
  if (legacy.length > 0) return legacy;
  return [...words, ...otherRules.flatMap((rule) => rule(passage, names))];
}

/** What makes a word another or none, the most certain first. */
const wordRules: readonly PassageRule[] = [
  findLegacyText,
  findTraps,
  findVniText,
  findCommonTypos,
  findMisplacedTones,
  findOddSyllables,
];

const otherRules: readonly PassageRule[] = [
  findDoubledWords,
  findSpacing,
  findQuotationMarks,
  findNumbers,
  findCapitals,
  findDateMistakes,
  findAnniversaryMistakes,
  findHeadlineFaults,
  findLongSentences,
];

function withoutOverlap(kept: Mark[], mark: Mark): Mark[] {
  return kept.some((other) => overlap(other, mark)) ? kept : [...kept, mark];
}

function overlap(a: Mark, b: Mark): boolean {
  return a.from < b.to && b.from < a.to;
}
