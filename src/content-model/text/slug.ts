import { foldVietnamese } from './fold.ts';

/**
 * An ASCII kebab-case address word for the text, at most `maxLength` characters, cut between syllables ("Đợt thi đua" → "dot-thi-dua").
 * Empty only for text without any letter or digit; text in another script is spelled by its code points ("u4e2d-u56fd"). Idempotent.
 */
export function slugify(text: string, maxLength = 80): string {
  const folded = foldVietnamese(text.normalize('NFKC')).replace(/[ßæœøłı]/gu, (letter) => LATIN_LETTERS[letter] ?? '');
  const slug = toKebabCase(folded) || spellCodePoints(folded) || spellCodePoints(text);
  return cutAtSyllable(slug, Math.max(1, Math.floor(maxLength)));
}

const LATIN_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', ı: 'i' };

function toKebabCase(folded: string): string {
  return folded.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

function spellCodePoints(folded: string): string {
  return Array.from(
    folded.matchAll(/[\p{L}\p{N}]/gu),
    ([character]) => `u${character.codePointAt(0)?.toString(16) ?? ''}`,
  ).join('-');
}

function cutAtSyllable(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  // One character more than allowed: a hyphen right there means that the last syllable fits whole.
  const border = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, border > 0 ? border : maxLength);
}
