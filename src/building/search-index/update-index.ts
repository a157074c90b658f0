import { join } from 'node:path';
import type { Site } from '../../content-model/site/site.ts';
import { codeVersion } from '../../content-store/code-version.ts';
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
  const { texts, findings } = await readEntryTexts(site.entries, assets, cacheDir);
  const documents = site.entries.map((entry) =>
    toDocument(entry, site, texts.get(entry.id) ?? { body: [], attachments: [] }),
  );
  const synonyms = site.catalogues['tu-dong-nghia'].map(({ terms }) => terms);
  return { ...(await writeIndex(folder, documents, { synonyms, codeVersion: indexCode })), findings };
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
