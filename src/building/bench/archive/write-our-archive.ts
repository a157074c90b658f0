import { cp, link, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Anniversary, Series } from '../../../content-model/reference/catalogues.ts';
import { drawPhotos, PHOTOS } from './draw-photos.ts';
import { RECIPIENTS_FILE } from './facts-of-kind.ts';
import { countSeries, seriesId } from './make-story.ts';
import type { ArchiveStory } from './story.ts';
import { writeEntry } from './write-entry.ts';

/** Starts a content folder with the settings and reference data of another one, and the series that an archive of this size needs. */
export async function startArchive(folder: string, contentDir: string, size: number): Promise<void> {
  const catalogues = join(folder, 'danh-muc');
  await mkdir(folder, { recursive: true });
  await cp(join(contentDir, 'danh-muc'), catalogues, { recursive: true });
  await cp(join(contentDir, 'cai-dat.yaml'), join(folder, 'cai-dat.yaml'));
  await edit<Anniversary>(join(catalogues, 'ngay-nay.yaml'), (rows) =>
    // The stories that are told of there are not in the archive.
    rows.map(({ date, text }) => ({ date, text })),
  );
  await edit<Series>(join(catalogues, 'loat-bai.yaml'), (rows) => [
    ...rows,
    ...Array.from({ length: countSeries(size) }, (_, number) => ({
      id: seriesId(number),
      name: `Loạt bài mẫu số ${number + 1}`,
      description: 'Loạt bài của kho bài dùng khi đo.',
    })),
  ]);
  await drawPhotos(join(folder, PHOTO_FOLDER));
}

/** Writes a story as an entry of a folder that was started, and returns the file. */
export async function addStory(folder: string, story: ArchiveStory): Promise<string> {
  const place = join(folder, story.collection, story.publishedAt.slice(0, 4), story.slug);
  await mkdir(place, { recursive: true });
  const text = writeEntry(story);
  const file = join(place, 'index.mdx');
  await writeFile(file, text);
  if (story.recipients !== undefined) await writeFile(join(place, RECIPIENTS_FILE), story.recipients);
  for (const photo of PHOTOS)
    if (text.includes(photo)) await link(join(folder, PHOTO_FOLDER, photo), join(place, photo));
  return file;
}

/** Names that begin with a dot are not content. */
const PHOTO_FOLDER = '.anh-mau';

async function edit<T>(file: string, change: (rows: T[]) => T[]): Promise<void> {
  await writeFile(file, stringify(change(parse(await readFile(file, 'utf8')) as T[])));
}
