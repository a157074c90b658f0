/** The month `2026-11` a number of months earlier. */
export function monthBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 - count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The month in Vietnam, `2026-11`, at a time in milliseconds since 1970; there has been no summer time since 1975. */
export function localMonth(at: number): string {
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 7);
}
