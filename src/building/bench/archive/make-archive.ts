import { addDays } from '../../../content-model/time/local-time.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import { CAMPAIGNS, makeCampaign } from './make-campaigns.ts';
import { makeStory } from './make-story.ts';
import type { ArchiveStory } from './story.ts';

/** The wall time at which every build of the bench takes place. */
export const BENCH_NOW = '2026-11-22T08:00';
const FIRST_DAY = '2016-12-01T06:00';
const DAYS = 3640;

/** The stories of an archive, oldest first, campaigns among them: ten years, evenly; made one by one, for 50,000 do not belong in memory. */
export function* makeArchive(size: number, facts: ArchiveFacts, withPictures: boolean): Generator<ArchiveStory> {
  const campaigns = Array.from({ length: Math.min(CAMPAIGNS, Math.ceil(size / 20)) }, (_, index) =>
    makeCampaign(index, 2017 + Math.floor((index * 10) / CAMPAIGNS), facts),
  );
  yield* campaigns;
  const slugs = campaigns.map(({ slug, publishedAt }) => ({ slug, year: publishedAt.slice(0, 4) }));
  for (let index = 0; index < size - campaigns.length; index++) {
    const publishedAt = timeOf(index, size);
    const ofYear = slugs.filter(({ year }) => year === publishedAt.slice(0, 4)).map(({ slug }) => slug);
    yield makeStory({ index, publishedAt, facts, campaigns: ofYear, withPictures });
  }
}

function timeOf(index: number, size: number): string {
  const day = addDays(FIRST_DAY, Math.floor((index * DAYS) / size)).slice(0, 10);
  const minutes = 6 * 60 + ((index * 7) % 900);
  return `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
