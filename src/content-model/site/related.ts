import type { Story } from '../entry.ts';
import type { LocalTime } from '../time/local-time.ts';

/** How much a shared trait counts; the campaign weighs most, then the place, then the field of work. */
const weights = { campaign: 8, series: 6, places: 4, field: 3, tags: 2, section: 1, agencies: 1 } as const;

/**
 * Stories near to one: the editor's choice first, then those older or as old that share most with it.
 * Only older ones are computed, so that a new story never changes the page of an old one.
 */
export function relatedStories(
  story: Story,
  candidates: readonly Story[],
  chosen: readonly Story[],
  limit: number,
): Story[] {
  const taken = new Set([story.id, ...chosen.map(({ id }) => id)]);
  const near = candidates
    .filter((other) => !taken.has(other.id) && other.data.publishedAt <= story.data.publishedAt)
    .map((other) => ({ other, score: nearness(story, other) }))
    .filter(({ score }) => score >= weights.field)
    .sort((a, b) => b.score - a.score || compareNewest(a.other, b.other))
    .map(({ other }) => other);
  return [...chosen, ...near].slice(0, limit);
}

/** How many stories of one list are weighed, or looked through, on behalf of one story: an archive must not cost its square. */
export const WINDOW = 60;

/** The stories of a list (newest first) that are not newer than a moment, at most `WINDOW`. */
export function olderWindow(list: readonly Story[], publishedAt: LocalTime): readonly Story[] {
  const start = firstNotNewer(list, publishedAt);
  return list.slice(start, start + WINDOW);
}

/** The stories of a list (newest first) in whose `olderWindow` one of that moment lies, or would lie. */
export function newerWindow(list: readonly Story[], publishedAt: LocalTime): readonly Story[] {
  const place = firstNotNewer(list, publishedAt);
  let end = place;
  // Of the same minute, each lies in the window of the other.
  while (list[end]?.data.publishedAt === publishedAt) end++;
  return list.slice(Math.max(0, place - WINDOW), end);
}

/** Place of the first story of a list (newest first) that is not newer than a moment. */
export function firstNotNewer(list: readonly Story[], publishedAt: LocalTime): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.data.publishedAt ?? '') > publishedAt) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Newest first; the id decides between stories of the same minute. */
export function compareNewest(a: Story, b: Story): number {
  if (a.data.publishedAt !== b.data.publishedAt) return a.data.publishedAt < b.data.publishedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function nearness(a: Story, b: Story): number {
  const [x, y] = [a.data, b.data];
  let score = 0;
  if (campaignOf(a) !== undefined && campaignOf(a) === campaignOf(b)) score += weights.campaign;
  if (x.series && x.series.id === y.series?.id) score += weights.series;
  if (shares(x.places, y.places)) score += weights.places;
  if (x.field !== undefined && x.field === y.field) score += weights.field;
  score += weights.tags * x.tags.filter((tag) => y.tags.includes(tag)).length;
  if (x.section === y.section) score += weights.section;
  if (shares(x.agencies, y.agencies)) score += weights.agencies;
  return score;
}

/** The campaign that a story belongs to; a campaign notice belongs to itself. */
export function campaignOf(story: Story): string | undefined {
  return story.collection === 'dot-thi-dua' ? story.slug : story.data.campaign;
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((item) => b.includes(item));
}
