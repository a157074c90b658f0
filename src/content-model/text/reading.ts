/** Syllables that a practised reader takes in per minute. */
const READ_PER_MINUTE = 220;

/** Syllables that an announcer or a device's Vietnamese voice speaks per minute. */
const SPOKEN_PER_MINUTE = 180;

/** The number of syllables of plain text: pieces between white space that hold a letter or a digit (a lone dash is none). */
export function countWords(text: string): number {
  let count = 0;
  for (const [piece] of text.matchAll(/\S+/gu)) if (/[\p{L}\p{N}]/u.test(piece)) count += 1;
  return count;
}

/** Whole minutes needed to read the plain text, or as many syllables when given a count; at least 1. */
export function readingMinutes(textOrCount: string | number): number {
  return toMinutes(textOrCount, READ_PER_MINUTE);
}

/** Whole minutes needed to listen to the plain text, or to as many syllables when given a count; at least 1. */
export function listeningMinutes(textOrCount: string | number): number {
  return toMinutes(textOrCount, SPOKEN_PER_MINUTE);
}

function toMinutes(textOrCount: string | number, perMinute: number): number {
  const count = typeof textOrCount === 'number' ? textOrCount : countWords(textOrCount);
  return Math.max(1, Math.round(count / perMinute));
}
