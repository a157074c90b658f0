import { dirname } from 'node:path/posix';
import { collectionNames, type CollectionName } from '../../content-model/collections/index.ts';

/** A story by the collection and slug in its address. */
export interface StoryId {
  readonly collection: CollectionName;
  readonly slug: string;
}

/** Below this folder of the content the newsroom keeps what is not content; the site's loader does not look into it. */
export const NEWSROOM_FOLDER = '.toa-soan';
/** Folder of changes to approved stories that nobody has approved yet. */
export const COPIES = `${NEWSROOM_FOLDER}/ban-sua`;
/** Folder of the records of what happened to stories. */
export const RECORDS = `${NEWSROOM_FOLDER}/so`;

/** `collection/slug`. */
export function idOf({ collection, slug }: StoryId): string {
  return `${collection}/${slug}`;
}

/** The story that an id names; undefined when it cannot be one. */
export function parseId(id: string): StoryId | undefined {
  const [first = '', slug = '', ...more] = id.split('/');
  const collection = collectionNames.find((name) => name === first);
  if (collection === undefined || more.length > 0 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return undefined;
  return { collection, slug };
}

/** Path of a story's record from the content folder. */
export function recordPath(id: StoryId): string {
  return `${RECORDS}/${idOf(id)}.yaml`;
}

/** Folder of a new story of a year; plain pages have no year. */
export function newFolder({ collection, slug }: StoryId, year: string): string {
  return collection === 'trang' ? `${collection}/${slug}` : `${collection}/${year}/${slug}`;
}

/** Folder of the copy in which an approved story is changed; it keeps the year of the story's own folder. */
export function copyFolder(folder: string): string {
  return `${COPIES}/${folder}`;
}

/** The folder that a file of an entry lies in. */
export function folderOf(file: string): string {
  return dirname(file);
}
