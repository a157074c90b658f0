/** Engines fall silent in the middle of longer utterances. */
const LONGEST = 180;

/**
 * Cuts text into pieces of at most `longest` UTF-16 units that are spoken one after the other: after sentences where possible, else
 * after clauses, else between words. Joined without anything between, the pieces are the text with its white space made single spaces.
 */
export function splitForSpeech(text: string, longest = LONGEST): string[] {
  const pieces: string[] = [];
  let rest = text.replace(/\s+/gu, ' ').trim();
  while (rest.length > longest) {
    const end = cutAt(rest, longest);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Where the first piece ends: after the space that follows the last good place within reach. */
function cutAt(text: string, longest: number): number {
  const reach = text.slice(0, longest);
  for (const place of [/^.*[.!?…]["”’)]* /su, /^.*[,;:–—] /su, /^.* /su]) {
    const found = place.exec(reach)?.[0].length ?? 0;
    // A short first sentence is no reason for a pause in the middle of the next: anything goes but an empty piece.
    if (found > 0) return found;
  }
  // One word longer than the limit: never between the halves of a letter.
  const code = text.charCodeAt(longest - 1);
  return code >= 0xd800 && code <= 0xdbff && longest > 1 ? longest - 1 : longest;
}
