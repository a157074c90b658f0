import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findEntries } from '../../content-store/find-entries.ts';
import { parseEntry } from '../../content-store/parse-entry.ts';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import type { WordSource } from './import-word.ts';

/** What an import must know of a content folder: its catalogues, and its campaigns by name. */
export async function readSite(contentDir: string): Promise<Pick<WordSource, 'catalogues' | 'campaigns'>> {
  const [{ catalogues }, { places }] = await Promise.all([readReferenceData(contentDir), findEntries(contentDir)]);
  const campaigns = await Promise.all(
    places
      .filter(({ collection }) => collection === 'dot-thi-dua')
      .map(async (place) => {
        const { data } = parseEntry(place, await readFile(join(contentDir, place.file), 'utf8'));
        const { title = '', name = '' } = (data ?? {}) as { title?: string; name?: string };
        return { slug: place.slug, title, name };
      }),
  );
  return { catalogues, campaigns };
}
