import type { Story } from '../entry.ts';
import { olderWindow } from './related.ts';

/**
 * Stories of the same section, the newest of those that are not newer than the story, so that news never changes the page of an
 * old story; `shown` are on the page already.
 */
export function olderOfSection(
  story: Story,
  section: readonly Story[],
  shown: readonly Story[],
  limit: number,
): Story[] {
  const taken = new Set([story.id, ...shown.map(({ id }) => id)]);
  return olderWindow(section, story.data.publishedAt)
    .filter((other) => !taken.has(other.id))
    .slice(0, limit);
}

/** How many further headlines stand beside or under a text of so many words, so that the column beside a long one does not run empty. */
export function headlinesBeside(words: number): number {
  return Math.min(8, Math.floor(words / 120));
}
