import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '../content-model/collections/index.ts';
import type { SiteData } from '../content-model/site/site.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import { fromEpochMs } from '../content-model/time/local-time.ts';
import { readEnvironment } from '../environment/read-environment.ts';
import { printFindings } from '../messages/findings.ts';
import { createRereader } from './read-again.ts';
import { readContent, type Content, type ReadOptions } from './read-content.ts';

/** Where this process reads content from, and the wall time that decides what is public; throws when the environment is broken. */
export function readOptions(root: string): ReadOptions {
  const environment = readEnvironment(process.env, root);
  if (!environment.ok)
    throw new Error('The environment was not checked before the content was loaded.', { cause: environment.problems });
  const { contentDir, dataDir, now } = environment.value;
  return { contentDir, dataDir, now: now ?? currentLocalTime() };
}

/** The wall time in Asia/Ho_Chi_Minh, to the minute. */
export function currentLocalTime(): LocalTime {
  return fromEpochMs(Date.now());
}

/** What a build has read already and hands to Astro in this process, which needs of it no more than the bodies that it must compile. */
const KEY = Symbol.for('lan-toa.read-content');
const holder = globalThis as { [KEY]?: Content };

/** Hands content to the loaders of this process. */
export function handContent(content: Content): void {
  holder[KEY] = content;
}

/** Loads the published entries of one collection; their bodies stay in the cache, outside Astro's store. */
export function entryLoader(name: CollectionName): Loader {
  return {
    name: `lan-toa-${name}`,
    load: (context) =>
      keepFresh(context, (content) => {
        context.store.clear();
        for (const entry of content.entries) {
          if (entry.collection !== name || (holder[KEY] && entry.body.form !== 'mdx')) continue;
          const filePath = relative(
            fileURLToPath(context.config.root),
            join(readOptions(rootOf(context)).contentDir, entry.file),
          );
          const deferred = entry.body.form === 'mdx' ? { filePath, deferredRender: true } : {};
          context.store.set({ id: entry.slug, data: toStored(entry), digest: entry.body.digest, ...deferred });
        }
      }),
  };
}

/** Loads what a site has besides entries: settings, front page, catalogues, withdrawals, redirects, the time of the build. */
export function siteLoader(): Loader {
  return {
    name: 'lan-toa-site',
    load: (context) =>
      keepFresh(context, ({ reference, withdrawn, redirects }, now) => {
        if (reference.settings === undefined)
          throw new Error('cai-dat.yaml was not checked before the site was loaded.');
        const data: Omit<SiteData, 'entries'> = {
          withdrawn,
          redirects,
          catalogues: reference.catalogues,
          settings: reference.settings,
          frontPage: reference.frontPage,
          now,
        };
        context.store.clear();
        context.store.set({ id: 'site', data: toStored(data) });
      }),
  };
}

/** What Astro's store keeps of an object: one text, which it neither searches for references nor takes apart. */
export interface Stored<T> extends Record<string, unknown> {
  readonly text: string & { readonly holds?: T };
}

function toStored<T>(value: T): Stored<T> {
  return { text: JSON.stringify(value) };
}

/** The object that a store entry holds. */
export function fromStored<T>({ text }: Stored<T>): T {
  return JSON.parse(text) as T;
}

function rootOf(context: LoaderContext): string {
  return fileURLToPath(context.config.root);
}

let reading: Promise<Content> | undefined;

/** All collections of one run share one reading of the content folder. */
function readShared(options: ReadOptions): Promise<Content> {
  if (holder[KEY]) return Promise.resolve(holder[KEY]);
  reading ??= readContent(options).finally(() => forgetLater());
  return reading;
}

function forgetLater(): void {
  void setTimeout(500, undefined, { ref: false }).then(() => (reading = undefined));
}

/** Fills a store now, and again whenever the dev server sees the content folder change. */
async function keepFresh(context: LoaderContext, fill: (content: Content, now: LocalTime) => void): Promise<void> {
  const options = readOptions(rootOf(context));
  fill(await readShared(options), options.now);
  if (!context.watcher) return;
  context.watcher.add(options.contentDir);
  context.watcher.on('all', (_event, path) => {
    if (!`${path}/`.startsWith(`${options.contentDir}/`)) return;
    root = rootOf(context);
    readChanged().then(
      ({ content, now }) => {
        tellErrors(content, context);
        if (content.reference.settings !== undefined) fill(content, now);
      },
      (error: unknown) => context.logger.error(String(error)),
    );
  });
}

let root = process.cwd();

/** Reads after a change; an editor's burst of saved files is one change. */
const readChanged = createRereader(
  async () => {
    const options = readOptions(root);
    return { content: await readContent(options), now: options.now };
  },
  () => setTimeout(50),
);

const told = new WeakSet<Content>();

/** Every collection is told of the same content: its errors are printed once. */
function tellErrors(content: Content, { logger }: LoaderContext): void {
  if (told.has(content) || !content.findings.some(({ severity }) => severity === 'error')) return;
  told.add(content);
  logger.error(printFindings(content.findings));
}
