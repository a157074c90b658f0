import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readSnapshot, snapshotFile } from '../../building/comments/snapshot-file.ts';
import { commentsByStory } from '../../comments/published/comment-snapshot.ts';
import { factsOf, formSettingsOf } from '../../comments/published/facts-of.ts';
import { wrapRegion } from '../../comments/published/region.ts';
import { renderSection } from '../../comments/published/render-section.ts';
import { openingOf } from '../../comments/published/story-facts.ts';
import type { Story } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import { toEpochMs } from '../../content-model/time/local-time.ts';
import { readOptions } from '../../content-store/astro-loader.ts';

let loaded: ReturnType<typeof readComments> | undefined;

/** The comments that this build began with, read once. */
export function loadComments() {
  loaded ??= readComments();
  return loaded;
}

/** Comments and form of a story with their marks; undefined where comments are off. */
export async function commentRegion(story: Story, site: Site): Promise<string | undefined> {
  const facts = factsOf(story, site);
  if (facts === undefined) return undefined;
  const { byStory, policies } = await loadComments();
  const opening = openingOf(facts, policies[story.id], toEpochMs(site.now));
  const section = { story: story.id, ...opening, settings: formSettingsOf(site) };
  return wrapRegion('binh-luan', renderSection(byStory.get(story.id) ?? [], section));
}

async function readComments() {
  const { dataDir } = readOptions(fileURLToPath(new URL('../../..', import.meta.url)));
  const snapshot = await readSnapshot(snapshotFile(join(dataDir, 'cache')));
  return { ...snapshot, byStory: commentsByStory(snapshot) };
}
