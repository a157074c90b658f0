import { join, relative } from 'node:path';
import type { BodySummary, Entry } from '../content-model/entry.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import type { Redirect, WithdrawnNotice } from '../content-model/withdrawal.ts';
import type { FileFacts } from './asset-facts.ts';
import { BodyStore } from './body-store.ts';
import { codeVersion } from './code-version.ts';
import { decodeText } from './decode-text.ts';
import { FileCache } from './file-cache.ts';
import { findEntries } from './find-entries.ts';
import { FileFinder } from './find-file.ts';
import { asDraftWarning, sortFindings, type Finding } from './finding.ts';
import { linkEntries } from './link-entries.ts';
import { parseEntry, refuseEntry, type EntryPlace, type ParsedEntry } from './parse-entry.ts';
import { parseRecipients, refuseRecipients, type ParsedRecipients } from './parse-recipients.ts';
import { redirectsOf, toEntry, visibilityOf, withdrawnNotice } from './public-view.ts';
import { readReferenceData, type ReferenceData } from './read-catalogues.ts';
import { resolveEntryAssets, type AssetReader, type EntryAssets, type ResolvedAsset } from './resolve-assets.ts';

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
  readonly withdrawn: readonly WithdrawnNotice[];
  readonly redirects: readonly Redirect[];
  readonly reference: ReferenceData;
  readonly assets: readonly ResolvedAsset[];
  readonly findings: readonly Finding[];
  /** How many entry files were really compiled in this run; the others came from the cache. */
  readonly compiled: number;
}

// Read when this module is loaded: a dev server loads it anew after any change of the code below it.
const textVersion = codeVersion(['src/content-model', 'src/content-store']);
const fileVersion = codeVersion(['src/content-store/asset-facts.ts']);

/** Reads, checks and compiles a content folder; what is wrong comes back as findings, never as an exception. */
export async function readContent({ contentDir, dataDir, now }: ReadOptions): Promise<Content> {
  const cacheDir = join(dataDir, 'cache');
  const bodies = new BodyStore(cacheDir);
  const [reference, found, entryCache, listCache, fileCache] = await Promise.all([
    readReferenceData(contentDir),
    findEntries(contentDir),
    FileCache.open<ParsedEntry>(join(cacheDir, 'entries'), textVersion),
    FileCache.open<ParsedRecipients>(join(cacheDir, 'recipients'), textVersion),
    FileCache.open<FileFacts>(join(cacheDir, 'files'), fileVersion),
  ]);
  const reader: AssetReader = { contentDir, finder: new FileFinder(), cache: fileCache };
  const parsed = await inBatches(found.places, 64, (place) => readEntry(contentDir, place, entryCache, bodies));
  const read = await inBatches(parsed, 8, async (entry): Promise<ReadEntry> => {
    const files = await resolveEntryAssets(entry, reader);
    return { entry, files, list: await readRecipients(contentDir, files.recipients, listCache) };
  });
  const visible = read.filter(({ entry }) => visibilityOf(entry, now) === 'published');
  const entries = await inBatches(visible, 8, async ({ entry, files, list }) =>
    toEntry(entry, await bindBody(entry, files, bodies), files.assets, list.rows),
  );
  await Promise.all([entryCache.save(), listCache.save(), fileCache.save(), bodies.prune(Date.now())]);
  const linkables = read.map(({ entry, list }) => ({
    entry,
    recipientUses: list.uses.map((use) => ({ ...use, file: list.file })),
  }));
  return {
    entries,
    withdrawn: parsed.flatMap((entry) => withdrawnNotice(entry, now)),
    redirects: parsed.flatMap((entry) => redirectsOf(entry, now)),
    reference,
    assets: visible.flatMap(({ files }) => [...new Set(files.assets.values())]),
    findings: sortFindings([
      ...reference.findings,
      ...found.findings,
      ...read.flatMap(findingsOf),
      ...linkEntries(linkables, reference, now),
    ]),
    compiled: entryCache.computed,
  };
}

interface ReadEntry {
  readonly entry: ParsedEntry;
  readonly files: EntryAssets;
  readonly list: ParsedRecipients & { readonly file: string };
}

function findingsOf({ entry, files, list }: ReadEntry): Finding[] {
  const found = [...files.findings, ...list.findings];
  return [...entry.findings, ...(entry.state === 'nháp' ? found.map(asDraftWarning) : found)];
}

async function readEntry(
  contentDir: string,
  place: EntryPlace,
  cache: FileCache<ParsedEntry>,
  bodies: BodyStore,
): Promise<ParsedEntry> {
  const isWhole = ({ body }: ParsedEntry) => body === undefined || bodies.has(body.summary.digest);
  const compile = async (bytes: Buffer): Promise<ParsedEntry> => {
    const { text, broken } = decodeText(bytes);
    if (broken) return refuseEntry(place, 'text-encoding');
    const entry = parseEntry(place, text);
    return entry.body === undefined ? entry : { ...entry, body: await bodies.put(entry.body) };
  };
  return cache.get(join(contentDir, place.file), compile, isWhole);
}

async function readRecipients(
  contentDir: string,
  path: string | undefined,
  cache: FileCache<ParsedRecipients>,
): Promise<ReadEntry['list']> {
  if (path === undefined) return { rows: [], uses: [], findings: [], file: '' };
  const file = relative(contentDir, path).replaceAll('\\', '/');
  const list = await cache.get(path, (bytes) => {
    const { text, broken } = decodeText(bytes);
    return broken ? refuseRecipients(file, 1, 'encoding') : parseRecipients(file, text);
  });
  return { ...list, file };
}

/** The body of an entry, with the addresses of the files that its text links to. */
async function bindBody(entry: ParsedEntry, { assets }: EntryAssets, bodies: BodyStore): Promise<BodySummary> {
  const { body } = entry;
  if (body === undefined) return { digest: '', form: 'segments', words: 0, headings: [], blocks: [] };
  const linksFiles = body.uses.some((use) => use.kind === 'asset' && use.asset === 'document' && use.path.length === 0);
  if (!linksFiles || body.summary.form === 'mdx') return body.summary;
  return bodies.bindFiles(body.summary, (name) => {
    const asset = assets.get(name)?.asset;
    return asset?.kind === 'file' ? asset.url : undefined;
  });
}

async function inBatches<A, B>(items: readonly A[], size: number, work: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(work))));
  }
  return results;
}
