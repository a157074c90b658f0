import { hash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../content-model/site/site.ts';
import { codeVersion } from '../../content-store/code-version.ts';
import { writeWhole } from '../../content-store/file-cache.ts';
import type { Finding } from '../../content-store/finding.ts';
import type { ResolvedAsset } from '../../content-store/resolve-assets.ts';
import { toDocument } from '../../search/documents/to-document.ts';
import { writeIndex, type IndexCounts } from '../../search/indexing/write-index.ts';
import { readEntryTexts } from './entry-texts.ts';

/** Where the index is kept between builds, below the cache folder. */
export function indexFolder(cacheDir: string): string {
  return join(cacheDir, 'search-index');
}

/** Brings the index in `folder` up to what the site publishes: only what changed since the last time is indexed again. */
export async function updateIndex(
  site: Site,
  assets: readonly ResolvedAsset[],
  cacheDir: string,
  folder: string,
): Promise<IndexCounts & { readonly findings: readonly Finding[] }> {
  const source = digestSource(site);
  const standing = await readStanding(folder);
  // A comment or a setting changes nothing here: the texts of a whole archive need not be read to find that out.
  if (standing?.source === source) return { ...standing.counts, written: 0, findings: [] };
  const { texts, findings } = await readEntryTexts(site.entries, assets, cacheDir);
  const documents = site.entries.map((entry) =>
    toDocument(entry, site, texts.get(entry.id) ?? { body: [], attachments: [] }),
  );
  const synonyms = site.catalogues['tu-dong-nghia'].map(({ terms }) => terms);
  // Before anything is written: a run that is cut off must not leave it beside another index.
  await rm(join(folder, STANDING), { force: true });
  const counts = await writeIndex(folder, documents, { synonyms, codeVersion: indexCode });
  // What could not be read is tried again each time.
  if (findings.length === 0) await writeWhole(join(folder, STANDING), JSON.stringify({ source, counts }));
  return { ...counts, findings };
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

/** A digest of all that documents are made from; attached files have theirs in their addresses. */
function digestSource({ entries, catalogues, places }: Site): string {
  return hash('sha256', JSON.stringify([indexCode, entries, catalogues, [...places.values()]]));
}

const indexCode = codeVersion([
  'src/search/format',
  'src/search/indexing',
  'src/search/text',
  'src/content-model/text/fold.ts',
  // The compressed copies lie beside the files of a shard.
  'src/serving/compress.ts',
  'src/building/search-index/publish-index.ts',
]);
