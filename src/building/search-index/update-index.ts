import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import { codeVersion } from '../../content-store/code-version.ts';
import { writeWhole } from '../../content-store/file-cache.ts';
import type { Finding } from '../../content-store/finding.ts';
import type { Content } from '../../content-store/read-content.ts';
import { dateOf, toDocument } from '../../search/documents/to-document.ts';
import { digestOf } from '../../search/indexing/digest-of.ts';
import type { IndexSource } from '../../search/indexing/index-source.ts';
import { writeIndex, type IndexCounts } from '../../search/indexing/write-index.ts';
import { openTextFiles } from './entry-texts.ts';

/** Where the index is kept between builds, below the cache folder. */
export function indexFolder(cacheDir: string): string {
  return join(cacheDir, 'search-index');
}

/** Brings the index in `folder` up to what the site publishes: only what changed since the last time is indexed again. */
export async function updateIndex(
  site: Site,
  { assets, digests }: Pick<Content, 'assets' | 'digests'>,
  cacheDir: string,
  folder: string,
): Promise<IndexCounts & { readonly findings: readonly Finding[] }> {
  const shared = digestShared(site);
  const digestOfEntry = ({ id }: Entry): string => digests.get(id) ?? '';
  const source = digestOf([shared, ...site.entries.map(digestOfEntry)].join());
  const standing = await readStanding(folder);
  // A comment or a setting changes nothing here.
  if (standing?.source === source) return { ...standing.counts, written: 0, findings: [] };
  const texts = await openTextFiles(site.entries, assets, cacheDir);
  const sources = site.entries.map((entry): IndexSource => {
    const attached = texts.attachments(entry);
    const own = `${shared} ${digestOfEntry(entry)}`;
    return {
      url: entry.path,
      date: dateOf(entry),
      digest: digestOf(attached.length === 0 ? own : own + JSON.stringify(attached)),
      read: async () => toDocument(entry, site, await texts.read(entry)),
    };
  });
  const synonyms = site.catalogues['tu-dong-nghia'].map(({ terms }) => terms);
  // Before anything is written: a run that is cut off must not leave it beside another index.
  await rm(join(folder, STANDING), { force: true });
  const counts = await writeIndex(folder, sources, { synonyms, codeVersion: indexCode });
  // What could not be read is tried again each time.
  if (texts.findings.length === 0) await writeWhole(join(folder, STANDING), JSON.stringify({ source, counts }));
  return { ...counts, findings: texts.findings };
}

/** What the index that stands in a folder was made from. */
interface Standing {
  readonly source: string;
  readonly counts: IndexCounts;
}

const STANDING = 'nguon.json';

async function readStanding(folder: string): Promise<Standing | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, STANDING), 'utf8')) as Standing;
  } catch {
    return undefined;
  }
}

/** A digest of what documents are made from besides their entries: reference data, and the campaigns that stories name. */
function digestShared(site: Site): string {
  const { catalogues, places } = site;
  const campaigns = site.collection('dot-thi-dua').map(({ id, data }) => [id, data.name]);
  return digestOf(JSON.stringify([indexCode, catalogues, [...places.values()], campaigns]));
}

const indexCode = codeVersion([
  'src/search/format',
  'src/search/indexing',
  'src/search/text',
  'src/search/documents',
  'src/content-model',
  'src/messages/search-documents.ts',
  'src/building/search-index',
]);
