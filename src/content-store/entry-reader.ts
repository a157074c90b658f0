import { hash } from 'node:crypto';
import { join, relative } from 'node:path';
import type { BodySummary, Entry } from '../content-model/entry.ts';
import type { FileFacts } from './asset-facts.ts';
import { BodyStore } from './body-store.ts';
import { codeVersion } from './code-version.ts';
import { decodeText } from './decode-text.ts';
import { FileCache } from './file-cache.ts';
import { FileFinder } from './find-file.ts';
import { parseEntry, refuseEntry, type EntryPlace, type ParsedEntry } from './parse-entry.ts';
import { parseRecipients, refuseRecipients, type ParsedRecipients } from './parse-recipients.ts';
import { toEntry } from './public-view.ts';
import { resolveEntryAssets, type EntryAssets } from './resolve-assets.ts';

/** An entry with the files that it names; nothing in it is held against other entries yet. */
export interface ReadEntry {
  readonly entry: ParsedEntry;
  readonly files: EntryAssets;
  /** Its list of recipients, with the path of that file inside the content folder. */
  readonly list: ParsedRecipients & { readonly file: string };
}

/** Reads entries through the caches of a data folder. */
export interface EntryReader {
  /** Reads an entry from its file; rejects when there is none. */
  readonly read: (place: EntryPlace) => Promise<ReadEntry>;
  /** Reads an entry from a text that stands in no file, with the files beside its place. */
  readonly readText: (place: EntryPlace, text: string) => Promise<ReadEntry>;
  /** The entry as the site reads it; its front matter must be whole. */
  readonly bind: (read: ReadEntry) => Promise<Entry>;
  /** Another text whenever the bound entry is another one. */
  readonly digestOf: (read: ReadEntry, bound: Entry) => string;
  /** How many entry files were really compiled; the others came from the cache. */
  readonly compiled: () => number;
  /** Keeps the results; those of files that were not read are forgotten. */
  readonly save: () => Promise<void>;
}

// Read when this module is loaded: a dev server loads it anew after any change of the code below it.
const textVersion = codeVersion(['src/content-model', 'src/content-store']);
const fileVersion = codeVersion(['src/content-store/asset-facts.ts']);

/** Opens the caches of a data folder for the entries of a content folder. */
export async function openEntryReader(contentDir: string, dataDir: string): Promise<EntryReader> {
  const cacheDir = join(dataDir, 'cache');
  const bodies = new BodyStore(cacheDir);
  const [entries, lists, cache] = await Promise.all([
    FileCache.open<ParsedEntry>(join(cacheDir, 'entries'), textVersion),
    FileCache.open<ParsedRecipients>(join(cacheDir, 'recipients'), textVersion),
    FileCache.open<FileFacts>(join(cacheDir, 'files'), fileVersion),
  ]);

  const store = async (entry: ParsedEntry): Promise<ParsedEntry> =>
    entry.body === undefined ? entry : { ...entry, body: await bodies.put(entry.body) };
  const withFiles = async (entry: ParsedEntry): Promise<ReadEntry> => {
    // What lies beside an entry may change while a reader lives.
    const files = await resolveEntryAssets(entry, { contentDir, finder: new FileFinder(), cache });
    return { entry, files, list: await readRecipients(contentDir, files.recipients, lists) };
  };

  return {
    async read(place) {
      const isWhole = ({ body }: ParsedEntry) => body === undefined || bodies.has(body.summary.digest);
      const compile = (bytes: Buffer): ParsedEntry | Promise<ParsedEntry> => {
        const { text, broken } = decodeText(bytes);
        return broken ? refuseEntry(place, 'text-encoding') : store(parseEntry(place, text));
      };
      return withFiles(await entries.get(join(contentDir, place.file), compile, isWhole));
    },
    readText: async (place, text) => withFiles(await store(parseEntry(place, text))),
    bind: async ({ entry, files, list }) =>
      toEntry(entry, await bindBody(entry, files, bodies), files.assets, list.rows),
    digestOf: ({ entry, list }, { body, assets }) =>
      hash(
        'sha1',
        [
          ...[textVersion, entry.file, entries.digestOf(join(contentDir, entry.file)) ?? '', body.digest],
          ...[JSON.stringify(assets), JSON.stringify(list.rows)],
        ].join('\n'),
        'base64url',
      ),
    compiled: () => entries.computed,
    async save() {
      await Promise.all([entries.save(), lists.save(), cache.save(), bodies.prune(Date.now())]);
    },
  };
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
