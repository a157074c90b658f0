import { CACHE_NAMES, LIMITS, SHELL_PREFIX } from './cache-names.ts';
import { readStamp, stampPage, type KeptPage } from './kept-page.ts';
import { pagesToDrop } from './oldest-first.ts';
import { choosePictures, pictureFamily, referencesIn } from './references.ts';

/** The part of the browser's cache storage that is used, so that tests can stand in for it. */
export type DeviceCaches = Pick<CacheStorage, 'open' | 'keys' | 'delete'>;

/** What the store needs from its surroundings. */
export interface StoreParts {
  readonly caches: DeviceCaches;
  readonly fetch: (path: string, options?: RequestInit) => Promise<Response>;
  readonly now: () => number;
  /** The reader asked the browser to spare data. */
  readonly sparesData: boolean;
}

/** Pages and files on the device. */
export type KeptStore = ReturnType<typeof createKeptStore>;

/** Creates the store over the browser's caches; it holds nothing in memory, because the browser stops a worker at any time. */
export function createKeptStore({ caches, fetch, now, sparesData }: StoreParts) {
  const open = (name: keyof typeof CACHE_NAMES) => caches.open(CACHE_NAMES[name]);

  /** Looks a path up in every cache of the site. */
  const find = async (path: string): Promise<Response | undefined> => {
    for (const name of await caches.keys()) {
      const found = await (await caches.open(name)).match(path, { ignoreVary: true });
      if (found) return found;
    }
    return undefined;
  };

  const stampsOf = async (name: 'pages' | 'saved'): Promise<KeptPage[]> => {
    const cache = await open(name);
    const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
    const stamps = await Promise.all(
      paths.map(async (path) => readStamp(path, (await cache.match(path)) ?? new Response())),
    );
    return stamps.flatMap((stamp) => stamp ?? []);
  };

  const trim = async (): Promise<void> => {
    const pages = await open('pages');
    await Promise.all(pagesToDrop(await stampsOf('pages'), LIMITS.pages).map((path) => pages.delete(path)));
  };

  /** Fetches files that are not on the device; one that fails is left out. */
  const collect = async (paths: readonly string[], into: Cache, options?: RequestInit): Promise<void> => {
    await Promise.all(
      paths.map(async (path) => {
        const found = (await find(path)) ?? (await fetch(path, options).catch(() => undefined));
        if (found?.status === 200) await into.put(path, found);
      }),
    );
  };

  /** Files that a page needs, and what those need: a style sheet its letters, a script its parts. */
  const collectAssets = async (paths: readonly string[], options?: RequestInit): Promise<void> => {
    const assets = await open('assets');
    let missing = paths.filter((path) => path.startsWith('/_astro/'));
    const done = new Set<string>();
    while (missing.length > 0) {
      await collect(missing, assets, options);
      for (const path of missing) done.add(path);
      const texts = await Promise.all(missing.filter(isText).map(async (path) => (await find(path))?.text() ?? ''));
      missing = texts.flatMap(referencesIn).filter((path) => path.startsWith('/_astro/') && !done.has(path));
    }
  };

  const collectPictures = async (references: readonly string[]): Promise<void> => {
    const seen = new Set(
      (await Promise.all([open('pictures'), open('saved')].map(async (cache) => (await cache).keys())))
        .flat()
        .map(({ url }) => new URL(url).pathname),
    );
    const chosen = choosePictures(references, seen);
    await collect(sparesData ? chosen.filter((path) => seen.has(path)) : chosen, await open('saved'));
  };

  return {
    find,

    /** Another width of the same picture, when the one asked for is not on the device. */
    async findPicture(path: string): Promise<Response | undefined> {
      const family = pictureFamily(path);
      for (const name of ['pictures', 'saved'] as const) {
        const cache = await open(name);
        const other = (await cache.keys()).find(({ url }) => pictureFamily(new URL(url).pathname) === family);
        const found = other && (await cache.match(other, { ignoreVary: true }));
        if (found) return found;
      }
      return undefined;
    },

    /** Keeps a page that was just read; a saved one is renewed where it lies, so that corrections reach it. */
    async keep(path: string, response: Response): Promise<void> {
      const saved = await open('saved');
      const page = await stampPage(response, now());
      if (await saved.match(path)) {
        const references = referencesIn(await page.clone().text());
        await saved.put(path, page);
        await collectPictures(references);
      } else {
        await (await open('pages')).put(path, page);
        await trim();
      }
    },

    /** Keeps a page that was open before the worker came, from what the browser still holds: it costs the reader nothing. */
    async keepOpen(path: string): Promise<void> {
      const local: RequestInit = { cache: 'only-if-cached', mode: 'same-origin' };
      const response = await fetch(path, local).catch(() => undefined);
      if (response?.status !== 200) return;
      const references = referencesIn(await response.clone().text());
      await this.keep(path, response);
      await collectAssets(references, local);
      await collect(
        references.filter((reference) => reference.startsWith('/anh/')),
        await open('pictures'),
        local,
      );
    },

    /** Saves a page with its pictures until the reader takes it back; false when it could not be fetched. */
    async save(path: string): Promise<boolean> {
      const pages = await open('pages');
      const fresh = await fetch(path, { cache: 'no-cache' }).catch(() => undefined);
      const page = fresh?.status === 200 ? await stampPage(fresh, now()) : await pages.match(path);
      if (!page) return false;
      const references = referencesIn(await page.clone().text());
      await (await open('saved')).put(path, page);
      await pages.delete(path);
      await collectAssets(references);
      await collectPictures(references);
      return true;
    },

    /** Removes a page wherever it lies, with what only it needed. */
    async forget(path: string): Promise<void> {
      const gone = await Promise.all([open('pages'), open('saved')].map(async (cache) => (await cache).delete(path)));
      if (gone.includes(true)) await this.sweep();
    },

    /** Puts a hashed file or a picture by; the oldest pictures go when there are too many. */
    async putFile(name: 'assets' | 'pictures', path: string, response: Response): Promise<void> {
      const cache = await open(name);
      await cache.put(path, response);
      if (name === 'assets') return;
      const keys = await cache.keys();
      await Promise.all(keys.slice(0, Math.max(0, keys.length - LIMITS.pictures)).map((key) => cache.delete(key)));
    },

    /** Hashed files of older frames move to the kept ones: a kept page may still need them; then those frames go. */
    async retireShells(current: string): Promise<void> {
      const assets = await open('assets');
      for (const name of await caches.keys()) {
        if (!name.startsWith(SHELL_PREFIX) || name === current) continue;
        const shell = await caches.open(name);
        for (const key of await shell.keys()) {
          const found = new URL(key.url).pathname.startsWith('/_astro/')
            ? await shell.match(key, { ignoreVary: true })
            : undefined;
          if (found) await assets.put(key, found);
        }
        await caches.delete(name);
      }
    },

    /** Deletes hashed files and saved pictures that no kept page needs any more. */
    async sweep(): Promise<void> {
      const needed = async (names: readonly ('pages' | 'saved')[]): Promise<Set<string>> => {
        const texts = await Promise.all(
          names.map(async (name) => {
            const cache = await open(name);
            return Promise.all((await stampsOf(name)).map(async ({ path }) => (await cache.match(path))?.text() ?? ''));
          }),
        );
        return new Set(texts.flat().flatMap(referencesIn));
      };
      const [assets, saved] = [await open('assets'), await open('saved')];
      const wanted = await needed(['pages', 'saved']);
      for (const path of wanted) {
        if (!isText(path)) continue;
        // A set that grows while it is walked is walked to its end.
        for (const further of referencesIn((await (await assets.match(path))?.text()) ?? '')) wanted.add(further);
      }
      const pictures = await needed(['saved']);
      await deleteUnless(assets, (path) => wanted.has(path));
      await deleteUnless(saved, (path) => path.endsWith('/') || pictures.has(path));
    },
  };
}

async function deleteUnless(cache: Cache, stays: (path: string) => boolean): Promise<void> {
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !stays(new URL(url).pathname)).map((key) => cache.delete(key)));
}

function isText(path: string): boolean {
  return /\.(?:css|js)$/.test(path);
}
