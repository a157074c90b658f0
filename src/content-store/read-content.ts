import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CollectionName, Collections } from '../content-model/collections/index.ts';
import type { Recipient } from '../content-model/collections/commendation.ts';
import type { Assets, Entry } from '../content-model/entry.ts';
import type { WithdrawnNotice, Redirect } from '../content-model/withdrawal.ts';
import { entryPath, visibilityAt, type PublicationFields } from '../content-model/publication.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import { bodyFormat } from './compile-body.ts';
import { FileCache } from './entry-cache.ts';
import { findEntries } from './find-entries.ts';
import { sortFindings, type Finding } from './finding.ts';
import { linkEntries, type Linkable } from './link-entries.ts';
import { asDraftWarning, parseEntry, type EntryPlace, type ParsedEntry } from './parse-entry.ts';
import { parseRecipients, type ParsedRecipients } from './parse-recipients.ts';
import { readReferenceData, type ReferenceData } from './read-catalogues.ts';
import { resolveAsset, type AssetUse, type FileFacts, type ResolvedAsset } from './resolve-assets.ts';

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

/** Reads, checks and compiles a content folder; what is wrong comes back as findings, never as an exception. */
export async function readContent({ contentDir, dataDir, now }: ReadOptions): Promise<Content> {
  const cacheDir = join(dataDir, 'cache');
  const [reference, found, entryCache, fileCache] = await Promise.all([
    readReferenceData(contentDir),
    findEntries(contentDir),
    FileCache.open<ParsedEntry>(join(cacheDir, 'entries.json'), `${bodyFormat}`),
    FileCache.open<FileFacts>(join(cacheDir, 'files.json'), '1'),
  ]);
  const parsed = await inBatches(found.places, 64, (place) => readEntry(contentDir, cacheDir, place, entryCache));
  const recipients = await readAllRecipients(contentDir, parsed);
  const linkables = parsed.map((entry): Linkable => {
    const list = recipients.get(entry.file);
    const file = list?.file ?? '';
    return { entry, recipientUses: (list?.parsed.uses ?? []).map((use) => ({ ...use, file })) };
  });
  const findings: Finding[] = [
    ...reference.findings,
    ...found.findings,
    ...parsed.flatMap((entry) => entry.findings),
    ...parsed.flatMap((entry) => asDraft(entry, recipients.get(entry.file)?.parsed.findings ?? [])),
    ...linkEntries(linkables, reference, now),
  ];
  const resolved = await inBatches(parsed, 8, (entry) => resolveEntryAssets(contentDir, entry, now, fileCache));
  findings.push(...resolved.flatMap(({ entry, findings: own }) => asDraft(entry, own)));
  await Promise.all([entryCache.save(), fileCache.save()]);
  const usable = resolved.filter(({ entry }) => entry.data !== undefined);
  const visible = usable.filter(({ entry }) => visibilityAt(entry.data as PublicationFields, now) === 'published');
  return {
    entries: visible.map(({ entry, assets }) => toEntry(entry, assets, recipients.get(entry.file)?.parsed.rows ?? [])),
    withdrawn: usable.flatMap(({ entry }) => withdrawnNotice(entry, now)),
    redirects: usable.flatMap(({ entry }) => redirectsOf(entry, now)),
    reference,
    assets: visible.flatMap(({ assets }) => [...assets.values()]),
    findings: sortFindings(findings),
    compiled: entryCache.reads,
  };
}

async function readEntry(contentDir: string, cacheDir: string, place: EntryPlace, cache: FileCache<ParsedEntry>): Promise<ParsedEntry> {
  return cache.get(join(contentDir, place.file), async (bytes) => {
    const entry = parseEntry(place, bytes.toString('utf8'));
    if (entry.body === undefined) return entry;
    const { segments, text, ...body } = entry.body;
    await writeOnce(bodyFile(cacheDir, body.summary.digest), JSON.stringify({ segments, text }));
    return { ...entry, body: { ...body, segments: [], text: '' } };
  });
}

/** The cache file that holds the compiled segments and plain text of a body. */
export function bodyFile(cacheDir: string, digest: string): string {
  return join(cacheDir, 'bodies', digest.slice(0, 2), `${digest}.json`);
}

async function writeOnce(path: string, text: string): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, text);
  await rename(partial, path);
}

async function readAllRecipients(contentDir: string, parsed: readonly ParsedEntry[]) {
  const lists = new Map<string, { file: string; parsed: ParsedRecipients }>();
  for (const entry of parsed) {
    const name = (entry.data as { recipientsFile?: string } | undefined)?.recipientsFile;
    if (name === undefined) continue;
    const file = join(dirname(entry.file), name);
    const source = await readFile(join(contentDir, file), 'utf8').catch(() => undefined);
    if (source !== undefined) lists.set(entry.file, { file, parsed: parseRecipients(file, source) });
  }
  return lists;
}

interface WithAssets {
  readonly entry: ParsedEntry;
  readonly assets: ReadonlyMap<string, ResolvedAsset>;
  readonly findings: readonly Finding[];
}

async function resolveEntryAssets(contentDir: string, entry: ParsedEntry, now: LocalTime, cache: FileCache<FileFacts>): Promise<WithAssets> {
  const isPublic = entry.data !== undefined && visibilityAt(entry.data as PublicationFields, now) === 'published';
  const assets = new Map<string, ResolvedAsset>();
  const findings: Finding[] = [];
  for (const use of entry.uses) {
    if (use.kind !== 'asset') continue;
    const focalPoint = focalPointOf(entry.data, use.path);
    const assetUse: AssetUse = { ...use, ...(focalPoint === undefined ? {} : { focalPoint }) };
    const result = await resolveAsset(contentDir, entry.file, assetUse, cache, isPublic && use.asset !== 'recipients');
    if ('severity' in result) findings.push(result);
    else if (use.asset !== 'recipients' && (!assets.has(use.value) || use.use !== 'body')) assets.set(use.value, result);
  }
  return { entry, assets: isPublic ? assets : new Map(), findings };
}

function focalPointOf(data: unknown, path: readonly PropertyKey[]): string | undefined {
  let holder: unknown = data;
  for (const key of path.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[key];
  return (holder as { focalPoint?: string } | undefined)?.focalPoint;
}

function toEntry(entry: ParsedEntry, resolved: ReadonlyMap<string, ResolvedAsset>, recipients: readonly Recipient[]): Entry {
  const { collection, slug, file } = entry;
  const assets: Assets = Object.fromEntries([...resolved].map(([name, { asset }]) => [name, asset]));
  return {
    id: `${collection}/${slug}`,
    collection,
    slug,
    path: entryPath(collection, slug),
    data: entry.data as Collections[CollectionName],
    body: entry.body?.summary ?? { digest: '', form: 'segments', words: 0, headings: [], blocks: [] },
    assets,
    recipients,
    file,
  };
}

function withdrawnNotice(entry: ParsedEntry, now: LocalTime): WithdrawnNotice[] {
  const { title, withdrawn } = entry.data as Collections['tin-tuc'];
  if (visibilityAt(entry.data as PublicationFields, now) !== 'withdrawn' || withdrawn === undefined) return [];
  const { at, reason, replacement } = withdrawn;
  return [{ path: entryPath(entry.collection, entry.slug), title, at, reason, ...(replacement === undefined ? {} : { replacement }) }];
}

function redirectsOf(entry: ParsedEntry, now: LocalTime): Redirect[] {
  const data = entry.data as Collections['tin-tuc'];
  if (visibilityAt(data, now) === 'held') return [];
  const to = entryPath(entry.collection, entry.slug);
  return data.formerSlugs.map((slug) => ({ from: slug.startsWith('/') ? slug : entryPath(entry.collection, slug), to }));
}

function asDraft(entry: ParsedEntry, findings: readonly Finding[]): readonly Finding[] {
  return entry.state === 'nháp' ? findings.map(asDraftWarning) : findings;
}

async function inBatches<A, B>(items: readonly A[], size: number, work: (item: A) => Promise<B>): Promise<B[]> {
  const results: B[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(work))));
  }
  return results;
}
