import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { RENDERERS } from '../../rendering/make-renderer.ts';
import type { ArchiveFacts } from '../archive/archive-facts.ts';
import { makeArchive } from '../archive/make-archive.ts';
import { addStory, startArchive } from '../archive/write-our-archive.ts';
import { countPages } from '../measure/count-pages.ts';
import { runMeasured, type MeasuredRun, type RunFigures } from '../measure/run-measured.ts';
import type { BuildFigures } from '../peers/measure-peer.ts';
import { createBenchSite, type BenchSite } from './bench-site.ts';
import { measureChanges, type ChangeReport } from './measure-changes.ts';

/** A step of a clean build by the name that the build gives it. */
export type StepFigures = Pick<RunFigures, 'seconds' | 'cpuSeconds'> & { readonly step: string };

/** Everything that is measured of this project on one archive. */
export interface OurFigures {
  /** Until the pages, lists, feeds and sitemap are made: what the peers make too. */
  readonly pages: BuildFigures;
  /** The whole build: preview cards, search index, checks and compressed copies besides. */
  readonly whole: BuildFigures;
  /** The whole build of the same archive with a tenth of its stories illustrated; only when asked for. */
  readonly withPictures?: BuildFigures;
  readonly steps: readonly StepFigures[];
  readonly changes: ChangeReport;
}

/** What is built where. */
export interface OurOrder {
  readonly root: string;
  readonly folder: string;
  /** Folder whose settings and reference data the archive takes. */
  readonly contentDir: string;
  readonly size: number;
  readonly facts: ArchiveFacts;
  readonly withPictures: boolean;
}

const CHILD = new URL('build-child.ts', import.meta.url).pathname;

/** Builds an archive from nothing, then changes it; the finished site without pictures stays in its folder. */
export async function measureOurs(order: OurOrder): Promise<OurFigures> {
  const illustrated = order.withPictures ? (await buildClean(order, true)).run : undefined;
  const { site, run } = await buildClean(order, false);
  const marks = run.marks.map((mark, at) => ({ ...mark, step: String(mark.message), next: run.marks[at + 1] ?? run }));
  const pagesEnd = marks.find(({ step }) => step === 'pages')?.next;
  if (pagesEnd === undefined) throw new Error('The build did not tell when it made the pages.');
  const pages = await countPages(site.outDir);
  const stories = [...makeArchive(order.size, order.facts, false)];
  return {
    pages: figuresOf(pagesEnd, pages),
    whole: figuresOf(run, pages),
    ...(illustrated && { withPictures: figuresOf(illustrated, pages) }),
    steps: marks.map(({ step, seconds, cpuSeconds, next }) => ({
      step,
      seconds: next.seconds - seconds,
      cpuSeconds: next.cpuSeconds - cpuSeconds,
    })),
    changes: await measureChanges(site, stories, order.facts),
  };
}

/** Lays out a site whose archive is written anew, in the folder that `npm run bench load` finds too. */
export async function writeBenchSite(order: Omit<OurOrder, 'withPictures'>, withPictures: boolean): Promise<BenchSite> {
  const { root, folder, contentDir, size, facts } = order;
  const archive = join(folder, 'noi-dung');
  const site = createBenchSite(root, join(folder, 'site'), archive);
  await rm(archive, { recursive: true, force: true });
  await site.clear();
  await startArchive(archive, contentDir, size);
  for (const story of makeArchive(size, facts, withPictures)) await addStory(archive, story);
  return site;
}

async function buildClean(order: OurOrder, withPictures: boolean): Promise<{ site: BenchSite; run: MeasuredRun }> {
  const site = await writeBenchSite(order, withPictures);
  // The peers that bundle do so each time.
  await rm(join(order.root, RENDERERS), { recursive: true, force: true });
  return { site, run: await runMeasured(site.run(CHILD)) };
}

function figuresOf({ seconds, cpuSeconds, peakMB }: RunFigures, pages: number): BuildFigures {
  return { seconds, cpuSeconds, peakMB, pages };
}
