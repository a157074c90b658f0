/** The known word nearest to a mistyped one (one letter of a short word may differ, up to four of a long one), or `undefined`. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = (word.length < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(word.length / 3)))) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate, limit);
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, as far as it is below the limit: thousands of ids are compared for one mistyped reference. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(distance);
      if (distance < least) least = distance;
    }
    if (least >= limit) return limit;
    row = next;
  }
  return row[b.length] ?? limit;
}
