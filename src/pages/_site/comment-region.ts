import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { handedSite, readAs } from '../../building/rendering/handed-site.ts';
import { loadSnapshot, type LoadedComments } from '../../building/comments/load-comments.ts';
import { factsOf, formSettingsOf } from '../../comments/published/facts-of.ts';
import type { FormSettings } from '../../comments/published/form-settings.ts';
import { wrapRegion } from '../../comments/published/region.ts';
import { renderSection } from '../../comments/published/render-section.ts';
import { openingOf } from '../../comments/published/story-facts.ts';
import type { Story } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import { toEpochMs } from '../../content-model/time/local-time.ts';
import { readOptions } from '../../content-store/astro-loader.ts';

let loaded: Promise<LoadedComments> | undefined;

/** The comments that this build began with, read once. */
export async function loadComments(): Promise<LoadedComments> {
  const handed = handedSite();
  if (handed) return handed.comments;
  loaded ??= readComments();
  return loaded;
}

/** Comments and form of a story with their marks; undefined where comments are off. */
export async function commentRegion(story: Story, site: Site): Promise<string | undefined> {
  const comments = await loadComments();
  const settings = formSettingsOf(site);
  return readAs('comments', story.id, () => renderRegion(story, site, settings, comments));
}

function renderRegion(
  story: Story,
  site: Site,
  settings: FormSettings,
  { byStory, policies }: LoadedComments,
): string | undefined {
  const facts = factsOf(story, site);
  if (facts === undefined) return undefined;
  const opening = openingOf(facts, policies[story.id], toEpochMs(site.now));
  const section = { story: story.id, ...opening, settings };
  return wrapRegion('binh-luan', renderSection(byStory.get(story.id) ?? [], section));
}

function readComments(): Promise<LoadedComments> {
  const { dataDir } = readOptions(fileURLToPath(new URL('../../..', import.meta.url)));
  return loadSnapshot(join(dataDir, 'cache'));
}
