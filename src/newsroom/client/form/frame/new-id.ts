let last = 0;

/** An id that no other element of the page has. */
export function newId(word: string): string {
  last += 1;
  return `o-${word}-${last}`;
}
