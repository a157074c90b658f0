/** Every character that the site's own faces can draw; anything else falls through to the system font. */
export function fontCharacters(): string {
  return [
    ...range(0x20, 0x7e),
    NO_BREAK_SPACE,
    ...SIGNS,
    ...FOREIGN,
    ...VIETNAMESE,
    ...range(0x1ea0, 0x1ef9),
    ...TONE_MARKS,
    ...PUNCTUATION,
  ].join('');
}

const NO_BREAK_SPACE = '\u00a0';
const SIGNS = '§©«®°±²³¹·»¼½¾×';
const VIETNAMESE = 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư';
// French and German names stand in the history of the province; rarer letters come from the device.
const FOREIGN = 'ÇçëîïñöûüŒœ';
// Text is kept in NFC; the five tones alone are for a page that explains them, or a reader's paste.
const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
const PUNCTUATION = '\u2009\u2010\u2011\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u202f\u2032\u2033₫№←↑→↓−≈≤≥▶✓◆';

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step));
}
