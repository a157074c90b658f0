import { existsSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ArchiveStory } from '../archive/story.ts';
import { countPages } from '../measure/count-pages.ts';
import { runMeasured, type RunFigures } from '../measure/run-measured.ts';
import type { Peer, PeerTool } from './peer.ts';
import { writePeerStory } from './write-peer-story.ts';

/** What one clean build cost, and how many HTML pages it made. */
export type BuildFigures = RunFigures & { readonly pages: number };

/** Gives an archive to a peer in its own format and measures one clean build. */
export async function measurePeer(
  { storyFolder, files, format }: Peer,
  tool: Extract<PeerTool, { ok: true }>,
  stories: Iterable<ArchiveStory>,
  folder: string,
): Promise<BuildFigures> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await mkdir(join(folder, storyFolder), { recursive: true });
  for (const story of stories)
    await writeFile(join(folder, storyFolder, `${story.slug}.${format}`), writePeerStory(story, format));
  if (tool.modules !== undefined && !existsSync(join(folder, 'node_modules')))
    await symlink(tool.modules, join(folder, 'node_modules'));
  const { seconds, cpuSeconds, peakMB } = await runMeasured(tool.run(folder));
  return { seconds, cpuSeconds, peakMB, pages: await countPages(join(folder, 'ra')) };
}
