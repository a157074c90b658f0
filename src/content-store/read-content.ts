import type { Entry } from '../content-model/entry.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import type { Redirect, WithdrawnNotice } from '../content-model/withdrawal.ts';
import { openEntryReader, type ReadEntry } from './entry-reader.ts';
import { findEntries } from './find-entries.ts';
import { asDraftWarning, sortFindings, type Finding } from './finding.ts';
import { linkEntries } from './link-entries.ts';
import { redirectsOf, visibilityOf, withdrawnNotice } from './public-view.ts';
import { readReferenceData, type ReferenceData } from './read-catalogues.ts';
import type { ResolvedAsset } from './resolve-assets.ts';

export { bodyFile } from './body-store.ts';

/** Where content is read from, where results are kept, and the local wall time that decides what is public. */
export interface ReadOptions {
  readonly contentDir: string;
  readonly dataDir: string;
  readonly now: LocalTime;
}

/** Everything that the site is made from. */
export interface Content {
  readonly entries: readonly Entry[];
  /** A digest of each entry by its id, to tell whether it is as it was the last time. */
  readonly digests: ReadonlyMap<string, string>;
  readonly withdrawn: readonly WithdrawnNotice[];
  readonly redirects: readonly Redirect[];
  readonly reference: ReferenceData;
  readonly assets: readonly ResolvedAsset[];
  readonly findings: readonly Finding[];
  /** How many entry files were really compiled in this run; the others came from the cache. */
  readonly compiled: number;
}

/** Reads, checks and compiles a content folder; what is wrong comes back as findings, never as an exception. */
export async function readContent({ contentDir, dataDir, now }: ReadOptions): Promise<Content> {
  const [reference, found, reader] = await Promise.all([
    readReferenceData(contentDir),
    findEntries(contentDir),
    openEntryReader(contentDir, dataDir),
  ]);
  const read = await inBatches(found.places, 16, reader.read);
  const visible = read.filter(({ entry }) => visibilityOf(entry, now) === 'published');
  const entries = await inBatches(visible, 8, reader.bind);
  const digests = new Map(
    entries.flatMap((entry, at) => {
      const own = visible[at];
      return own ? [[entry.id, reader.digestOf(own, entry)] as const] : [];
    }),
  );
  await reader.save();
  return {
    entries,
    digests,
    withdrawn: read.flatMap(({ entry }) => withdrawnNotice(entry, now)),
    redirects: read.flatMap(({ entry }) => redirectsOf(entry, now)),
    reference,
    assets: visible.flatMap(({ files }) => [...new Set(files.assets.values())]),
    findings: sortFindings([
      ...reference.findings,
      ...found.findings,
      ...read.flatMap(findingsOf),
      ...linkEntries(read.map(toLinkable), reference, now),
    ]),
    compiled: reader.compiled(),
  };
}

/** What is wrong with an entry and its files, taken by themselves. */
export function findingsOf({ entry, files, list }: ReadEntry): Finding[] {
  const found = [...files.findings, ...list.findings];
  return [...entry.findings, ...(entry.state === 'nháp' ? found.map(asDraftWarning) : found)];
}

/** An entry as it is held against the others. */
export function toLinkable({ entry, list }: ReadEntry): Parameters<typeof linkEntries>[0][number] {
  return { entry, recipientUses: list.uses.map((use) => ({ ...use, file: list.file })) };
}

async function inBatches<A, B>(items: readonly A[], size: number, work: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map((item) => work(item)))));
  }
  return results;
}
