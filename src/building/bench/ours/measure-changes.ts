import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveFacts } from '../archive/archive-facts.ts';
import { BENCH_NOW } from '../archive/make-archive.ts';
import { makeStory } from '../archive/make-story.ts';
import type { ArchiveStory } from '../archive/story.ts';
import { addStory } from '../archive/write-our-archive.ts';
import { writeEntry } from '../archive/write-entry.ts';
import { middleOf, runMeasured } from '../measure/run-measured.ts';
import type { BenchSite } from './bench-site.ts';
import { approveComment, submitComments } from './comment-desk.ts';
import { countWork, readSiteState, type WorkCounts } from './count-work.ts';

/** What one change of a finished site cost: the middle of three, and what was done again in the middle one's build. */
export interface ChangeFigures {
  readonly seconds: number;
  /** Pages that were rendered, as the build says; some come out as they were. */
  readonly rendered: number;
  readonly work: WorkCounts;
}

/** The changes that an office makes all day, each from the saved file or the decision to the finished output. */
export interface ChangeReport {
  readonly edit: ChangeFigures;
  readonly add: ChangeFigures;
  readonly comment: ChangeFigures;
}

const TURNS = [1, 2, 3] as const;

/** Changes a finished site nine times, each time with a whole build process, and makes sure that readers see the change. */
export async function measureChanges(
  site: BenchSite,
  stories: readonly ArchiveStory[],
  facts: ArchiveFacts,
): Promise<ChangeReport> {
  const newest = stories.at(-1);
  if (newest === undefined) throw new Error('An archive has stories.');
  const edit = await measureThree(site, async (turn) => {
    const story = stories[Math.floor((stories.length * turn) / 4)] ?? newest;
    const title = `${story.title} (sửa lần ${turn})`;
    await writeFile(fileOf(site, story), writeEntry({ ...story, title }));
    return { story, shown: title };
  });
  const add = await measureThree(site, async (turn) => {
    const order = { index: 10_000_000 + turn, publishedAt: BENCH_NOW, facts, campaigns: [], withPictures: false };
    const story = makeStory(order);
    await addStory(site.contentDir, story);
    return { story, shown: story.title };
  });
  const texts = TURNS.map((turn) => `Bài viết rất hay, cảm ơn tòa soạn, lời bàn số ${turn}.`);
  const held = await submitComments(site.dataDir, `${newest.collection}/${newest.slug}`, texts);
  const comment = await measureThree(site, async (turn) => {
    const waiting = held[turn - 1];
    if (waiting === undefined) throw new Error('A comment waits for each turn.');
    await approveComment(site.dataDir, waiting);
    return { story: newest, shown: waiting.text };
  });
  return { edit, add, comment };
}

interface Change {
  readonly story: ArchiveStory;
  /** Text that the story's page must show afterwards. */
  readonly shown: string;
}

async function measureThree(site: BenchSite, change: (turn: 1 | 2 | 3) => Promise<Change>): Promise<ChangeFigures> {
  const runs: ChangeFigures[] = [];
  let before = await readSiteState(site);
  for (const turn of TURNS) {
    const begun = performance.now();
    const { story, shown } = await change(turn);
    const { output } = await runMeasured(site.run('scripts/build.ts'));
    const seconds = (performance.now() - begun) / 1000;
    const page = await readFile(join(site.outDir, story.collection, story.slug, 'index.html'), 'utf8');
    if (!page.includes(shown)) throw new Error(`The page of ${story.slug} does not show “${shown}”.`);
    const after = await readSiteState(site);
    runs.push({ seconds, rendered: readRendered(output), work: countWork(before, after) });
    before = after;
  }
  const seconds = middleOf(runs.map((run) => run.seconds));
  const middle = runs.find((run) => run.seconds === seconds);
  if (middle === undefined) throw new Error('One of the three is the middle one.');
  return middle;
}

/** The number in the line that closes a build. */
function readRendered(output: string): number {
  return Number(/dựng lại ([\d.]+) trang/.exec(output)?.[1]?.replaceAll('.', '') ?? NaN);
}

function fileOf({ contentDir }: BenchSite, { collection, publishedAt, slug }: ArchiveStory): string {
  return join(contentDir, collection, publishedAt.slice(0, 4), slug, 'index.mdx');
}
