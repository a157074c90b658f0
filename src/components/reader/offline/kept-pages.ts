import { CACHE_NAMES } from './cache-names.ts';
import { readStamp, type KeptPage } from './kept-page.ts';

/** The pages on this device, read by the page itself so that it works without the worker: saved and visited, the latest first. */
export async function listKeptPages(names: readonly ('pages' | 'saved')[]): Promise<KeptPage[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(CACHE_NAMES[name]);
      return Promise.all(
        (await cache.keys()).map(async (request) => {
          const response = await cache.match(request);
          return response && readStamp(new URL(request.url).pathname, response);
        }),
      );
    }),
  );
  const pages = lists.flat().flatMap((page) => page ?? []);
  return pages.sort((a, b) => b.keptAt - a.keptAt);
}
