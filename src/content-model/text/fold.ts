import { tidySpaces } from './spaces.ts';

/**
 * The text as it is compared everywhere (search, slugs, honour roll): lower case, without marks, đ as d, single spaces, trimmed.
 * Letters are kept as written ("sỹ" gives "sy", "sĩ" gives "si"); tone placement disappears with the marks ("hòa" = "hoà"). Idempotent.
 */
export function foldVietnamese(text: string): string {
  const bare = tidySpaces(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    // NFD does not split đ: its stroke is part of the letter.
    .replaceAll('đ', 'd');
  // Removing marks can leave a space at an end or two in a row (" ̣" alone), so spaces are tidied again.
  return tidySpaces(bare);
}

/**
 * Makes one form of the two official i/y spellings in text that `foldVietnamese` has folded: a syllable's final y that follows
 * a consonant or "qu", or stands alone, becomes i (sỹ = sĩ, kỷ = kỉ, tỷ = tỉ, lý = lí, mỹ = mĩ, hy = hi, quy = qui). Words that y
 * tells apart stay ("tay" and "tai", "thúy" and "thúi").
 */
export function foldVariants(folded: string): string {
  return folded.replace(LONE_FINAL_Y, 'i');
}

/** The key for finding: `foldVietnamese`, then `foldVariants`, so that both spellings of a name are one. Idempotent. */
export function foldForMatch(text: string): string {
  return foldVariants(foldVietnamese(text));
}

/**
 * Whether the haystack contains the needle when marks, case, spaces and i/y spelling are ignored; an empty needle is always found.
 * For long lists fold the haystacks once with `foldForMatch` instead.
 */
export function containsFolded(haystack: string, needle: string): boolean {
  const hay = foldVietnamese(haystack);
  const wanted = foldVietnamese(needle);
  // The plain comparison serves half-typed words: "ky" must find "kyoto", whose y is not final.
  return hay.includes(wanted) || foldVariants(hay).includes(foldVariants(wanted));
}

const LONE_FINAL_Y = /(?<=[bcdfghjklmnpqrstvwxz]|(?<![\p{L}\p{N}])qu|(?<![\p{L}\p{N}]))y(?![\p{L}\p{N}])/gu;
