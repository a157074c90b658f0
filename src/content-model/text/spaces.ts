/** Matches every run of white space, including no-break, typographic and line-separating ones. */
export const WHITE_SPACE_RUN = /[\s\u0085\u180E]+/gu;

/** Matches characters that take no room: zero-width spaces and joiners, soft hyphens, direction marks, byte order marks. */
export const ZERO_WIDTH = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** The no-break space that belongs between a number and its unit. */
export const NO_BREAK_SPACE = '\u00A0';

/**
 * The text in NFC with every run of white space made one ordinary space, zero-width characters removed and the ends trimmed.
 * For titles, names and keys; never applied to an author's body text, where it would be a silent edit.
 */
export function tidySpaces(text: string): string {
  // Zero-width first: JavaScript counts U+FEFF as white space, and here it must vanish, not part two syllables.
  return text.replace(ZERO_WIDTH, '').replace(WHITE_SPACE_RUN, ' ').trim().normalize('NFC');
}
