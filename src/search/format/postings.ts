/**
 * Writes which documents of a shard hold a term, ascending, and how prominently: each is its number times eight plus a step of `STRENGTHS`.
 * Kept are the distance from the one before (less one) times eight plus the step, five bits a sign, low bits first; a sign of 32 or more
 * is followed by another. Signs are letters, digits, "-" and "_".
 */
export function encodePostings(postings: readonly number[]): string {
  let text = '';
  let previous = -1;
  for (const posting of postings) {
    const document = posting >>> 3;
    let value = (document - previous - 1) * 8 + (posting & 7);
    previous = document;
    while (value > 31) {
      text += SIGNS[32 + (value & 31)] ?? '';
      value >>>= 5;
    }
    text += SIGNS[value] ?? '';
  }
  return text;
}

/** Reads what `encodePostings` wrote, handing over one document after another. */
export function decodePostings(text: string, visit: (document: number, step: number) => void): void {
  let document = -1;
  let value = 0;
  let shift = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = VALUES[text.charCodeAt(index)] ?? 0;
    value |= (digit & 31) << shift;
    if (digit > 31) {
      shift += 5;
      continue;
    }
    document += (value >>> 3) + 1;
    visit(document, value & 7);
    value = 0;
    shift = 0;
  }
}

/** How many documents encoded postings hold. */
export function countPostings(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) if ((VALUES[text.charCodeAt(index)] ?? 0) < 32) count += 1;
  return count;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES = new Uint8Array(128);
for (let value = 0; value < SIGNS.length; value += 1) VALUES[SIGNS.charCodeAt(value)] = value;
