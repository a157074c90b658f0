/** Exact in seconds as a computer counts them, so that a file bears just the time that it was given. */
const TICK_MS = 125;

/**
 * A modification time for new files, in milliseconds: after `last`, so that two versions of a file never share one, and about now.
 * Publications have the even ticks, changes of single pages the odd ones.
 */
export function nextFileTime(last: number, kind: 'publication' | 'patch', now: number): number {
  const odd = kind === 'patch' ? 1 : 0;
  const pairs = Math.max(Math.floor(now / TICK_MS / 2), Math.floor(last / TICK_MS / 2) + 1);
  return (pairs * 2 + odd) * TICK_MS;
}
