import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectionSchemas, type CollectionName } from '../../content-model/collections/index.ts';
import type { PublicationFields } from '../../content-model/publication.ts';
import { parseLocalTime, type LocalTime } from '../../content-model/time/local-time.ts';
import { codeVersion } from '../../content-store/code-version.ts';
import { decodeText, cleanText } from '../../content-store/decode-text.ts';
import { FileCache } from '../../content-store/file-cache.ts';
import { findEntries } from '../../content-store/find-entries.ts';
import { parseYaml } from '../../content-store/yaml-document.ts';
import { COPIES, folderOf, idOf, type StoryId } from './places.ts';

/** What lists say of a story, read leniently: a broken one is listed too. */
export interface StoryLine extends StoryId {
  /** `collection/slug`. */
  readonly id: string;
  /** Folder of index.mdx from the content folder. */
  readonly folder: string;
  readonly title: string;
  readonly fields: PublicationFields;
  readonly section: string;
  /** Author as the list shows him: the byline or the ids of the authors. */
  readonly signed: string;
  readonly sample: boolean;
  /** Addresses that lead to it, as written. */
  readonly formerSlugs: readonly string[];
}

/** A story with what is being changed on it. */
export interface StoryEntry {
  readonly id: string;
  /** As it lies in its place; undefined when only a copy is left of it. */
  readonly own: StoryLine | undefined;
  /** The copy in which an approved story is changed. */
  readonly copy: StoryLine | undefined;
}

/** All stories of the content folder. */
export interface StoryIndex {
  /** By id; files that did not change are not read again. */
  readonly all: () => Promise<ReadonlyMap<string, StoryEntry>>;
}

/** Creates the index; what was read is kept in the data folder from run to run. */
export function createStoryIndex(contentDir: string, dataDir: string): StoryIndex {
  let reading: Promise<ReadonlyMap<string, StoryEntry>> | undefined;
  const read = async () => {
    const cache = await FileCache.open<StoryLine>(join(dataDir, 'cache', 'toa-soan'), VERSION);
    const [own, copies] = await Promise.all([
      findEntries(contentDir).then(({ places }) => places),
      Promise.resolve(findCopies(contentDir)),
    ]);
    const lines = async (files: readonly Place[]) => {
      const found = new Map<string, StoryLine>();
      for (const place of files) {
        // A file may go between the look into the folder and the reading of it.
        const line = await cache
          .get(join(contentDir, place.file), (bytes) => readLine(place, bytes))
          .catch(() => undefined);
        if (line) found.set(idOf(place), line);
      }
      return found;
    };
    const [ownLines, copyLines] = [await lines(own), await lines(copies)];
    await cache.save();
    return new Map(
      [...new Set([...ownLines.keys(), ...copyLines.keys()])].map((id): [string, StoryEntry] => [
        id,
        { id, own: ownLines.get(id), copy: copyLines.get(id) },
      ]),
    );
  };
  // Requests of the same moment share a reading.
  return { all: () => (reading ??= read().finally(() => (reading = undefined))) };
}

const VERSION = codeVersion(['src/newsroom/stories/story-index.ts']);

interface Place extends StoryId {
  readonly file: string;
}

function findCopies(contentDir: string): Place[] {
  const folder = join(contentDir, COPIES);
  let files: string[] = [];
  try {
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('/index.mdx'))
    .flatMap((file): Place[] => {
      const [collection = '', ...rest] = file.split('/');
      const slug = rest.at(-2);
      if (!Object.hasOwn(collectionSchemas, collection) || slug === undefined) return [];
      return [{ collection: collection as CollectionName, slug, file: `${COPIES}/${file}` }];
    });
}

function readLine({ collection, slug, file }: Place, bytes: Buffer): StoryLine {
  const source = cleanText(decodeText(bytes).text);
  const front = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(source)?.[1] ?? '';
  const read = parseYaml(front, file, 1).value;
  const values = (typeof read === 'object' && read !== null ? read : {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  const authors = Array.isArray(values['authors']) ? values['authors'].map(String).join(', ') : '';
  return {
    collection,
    slug,
    id: idOf({ collection, slug }),
    folder: folderOf(file),
    title: text('title') === '' ? slug : text('title'),
    fields: readFields(values),
    section: text('section'),
    signed: text('byline') === '' ? authors : text('byline'),
    sample: values['sample'] === true,
    formerSlugs: Array.isArray(values['formerSlugs']) ? values['formerSlugs'].map(String) : [],
  };
}

/** The publication fields as far as they can be read; what cannot be read holds the entry back, as the loader does. */
function readFields(values: Readonly<Record<string, unknown>>): PublicationFields {
  const state = values['state'];
  const embargo = readTime(values['embargoUntil']);
  const withdrawn = readTime((values['withdrawn'] as { at?: unknown } | undefined)?.at);
  return {
    state: state === 'đã duyệt' || state === 'chờ duyệt' ? state : 'nháp',
    publishedAt: readTime(values['publishedAt']) ?? '9999-12-31T23:59',
    ...(embargo === undefined ? {} : { embargoUntil: embargo }),
    ...(withdrawn === undefined ? {} : { withdrawn: { at: withdrawn } }),
  };
}

function readTime(value: unknown): LocalTime | undefined {
  return typeof value === 'string' ? parseLocalTime(value) : undefined;
}
