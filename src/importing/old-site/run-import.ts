import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { entryPath } from '../../content-model/publication.ts';
import { digestText } from '../../content-model/text/digest.ts';
import { slugify } from '../../content-model/text/slug.ts';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import type { Environment } from '../../environment/environment.ts';
import { takeLock } from '../../serving/publication/file-lock.ts';
import type { Conversion } from './convert-story.ts';
import type { FileSource } from './gather-files.ts';
import { openCommentImport } from './import-comments.ts';
import { createReporter, type ImportReport } from './import-report.ts';
import { importStory } from './import-story.ts';
import { openLedger } from './ledger.ts';
import type { MappingProblem, SharedMapping } from './mapping.ts';
import { createOldAddresses } from './old-addresses.ts';
import type { OldNote, OldStory } from './old-story.ts';
import { createPlacing } from './place-story.ts';
import { inOrder } from './in-order.ts';
import { createPlanner, type EntryPlan } from './plan-entries.ts';
import { removeLeftovers } from './remove-leftovers.ts';
import { createSpool } from './spool.ts';

/** An old site that can be read. */
export interface OldSite {
  /** Tells the memory of one old site from that of another: its host. */
  readonly name: string;
  readonly hosts: readonly string[];
  readonly stories: () => AsyncIterable<OldStory>;
  /** What was left out, by kind; asked once the stories are read. */
  readonly skipped: () => Readonly<Record<string, number>>;
  /** What has to be told of the site as a whole; asked once the stories are read. */
  readonly notes: () => readonly OldNote[];
  readonly files: FileSource;
  readonly mapping: SharedMapping;
}

/** What the caller of an import chooses. */
export interface ImportOptions {
  /** Folder that gets the entries in place of the content folder. */
  readonly out: string | undefined;
  /** Whether everything becomes a draft. */
  readonly isDraft: boolean;
  readonly withComments: boolean;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** How far an import has come. */
export interface ImportProgress {
  readonly phase: 'waiting' | 'reading' | 'writing';
  readonly count: number;
  readonly of: number | undefined;
}

/** What an import came to. */
export type ImportResult =
  | { readonly report: ImportReport; readonly defaultSection: string; readonly folder: string }
  | { readonly problem: MappingProblem };

/** Imports an old site, or goes on where a former run stopped. Throws what `stories` throws. */
export async function runImport(
  site: OldSite,
  environment: Environment,
  options: ImportOptions,
): Promise<ImportResult> {
  const contentDir = resolve(options.out ?? environment.contentDir);
  const { catalogues } = await readReferenceData(environment.contentDir);
  const placing = createPlacing(site.mapping, catalogues, (story) =>
    options.isDraft || !story.isPublic ? 'nháp' : 'đã duyệt',
  );
  if ('problem' in placing) return placing;

  const memory = join(environment.dataDir, 'nhap-bai', `${slugify(site.name)}-${digestText(contentDir).slice(0, 8)}`);
  await mkdir(join(memory, '..'), { recursive: true });
  const release = await takeLock(`${memory}.khoa`, () =>
    options.onProgress({ phase: 'waiting', count: 0, of: undefined }),
  );
  const ledger = openLedger(`${memory}.sqlite`);
  const spool = createSpool<{ story: OldStory; plan: EntryPlan }>(`${memory}.tam`);
  const comments = openCommentImport(environment.database, site.name, Date.now());
  const reporter = createReporter();
  try {
    await removeLeftovers(contentDir, ledger, Date.now());
    const addresses = createOldAddresses(site.hosts);
    const planner = await createPlanner(contentDir, ledger);
    const reserved = new Map<string, { key: string; collection: string; folder: string }>();
    // All places are given out before the first entry is written: links between stories lead to the new addresses at once.
    for await (const story of site.stories()) {
      if (reserved.has(story.key)) continue;
      const plan = planner.plan(story);
      reserved.set(story.key, { key: story.key, collection: plan.collection, folder: plan.folder });
      const path = entryPath(plan.collection, plan.slug);
      if (story.isPublic || options.isDraft)
        for (const old of [...story.formerPaths, ...story.aliases]) addresses.add(old, path);
      await spool.add({ story, plan });
      options.onProgress({ phase: 'reading', count: reserved.size, of: undefined });
    }
    ledger.reserve(reserved.values());

    const conversion: Conversion = { files: site.files, addresses, place: placing.place };
    const settings = JSON.stringify([site.mapping, options.isDraft, options.withComments]);
    let count = 0;
    await inOrder(
      spool.read(),
      async ({ story, plan }) => {
        let added = 0;
        const shown = options.withComments && story.isPublic ? story.comments : [];
        const addComments = async (entryId: string) => {
          added = await comments.add(entryId, shown);
        };
        const imported = await importStory(story, plan, { contentDir, ledger, conversion, settings, addComments });
        return { story, added, ...imported };
      },
      ({ story, added, outcome, files, notes }) => {
        reporter.count(story, outcome, story.isPublic && !options.isDraft);
        reporter.countFiles(files);
        reporter.countComments(story.comments.length, added);
        reporter.note(story, notes);
        options.onProgress({ phase: 'writing', count: ++count, of: reserved.size });
      },
    );
    reporter.note({ place: site.name, title: '' }, site.notes());
    return { report: reporter.finish(site.skipped()), defaultSection: placing.defaultSection, folder: contentDir };
  } finally {
    await spool.remove();
    await comments.close();
    ledger.close();
    release();
  }
}
