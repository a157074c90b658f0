import { findCapitals } from './capitals/capitals.ts';
import { findAnniversaryMistakes } from './dates/anniversaries.ts';
import { findDateMistakes } from './dates/dates.ts';
import type { PassageRule } from './rule.ts';
import { findCommonTypos } from './spelling/common-typos.ts';
import { findDoubledWords } from './spelling/doubled-words.ts';
import { findOddSyllables } from './spelling/odd-syllables.ts';
import { findMisplacedTones } from './spelling/tone-place.ts';
import { findTraps } from './spelling/unkeyed-words.ts';
import { findHeadlineFaults } from './story/headline.ts';
import { findLongSentences } from './story/sentence-length.ts';
import { findNumbers } from './typography/numbers.ts';
import { findQuotationMarks } from './typography/quotation-marks.ts';
import { findSpacing } from './typography/spacing.ts';

/** The rules that look at one passage at a time. */
export const passageRules: readonly PassageRule[] = [
  findTraps,
  findCommonTypos,
  findMisplacedTones,
  findOddSyllables,
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
