import type { DeviceCaches } from '../components/reader/offline/kept-store.ts';

/** The browser's cache storage in memory, as far as the service worker uses it; keys are paths of one origin, in the order of putting. */
export function memoryCaches(): DeviceCaches {
  const all = new Map<string, Map<string, Response>>();
  return {
    open(name) {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return Promise.resolve(memoryCache(entries) as Cache);
    },
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name) => Promise.resolve(all.delete(name)),
  };
}

const ORIGIN = 'https://lantoa.example.vn';

function memoryCache(entries: Map<string, Response>): Pick<Cache, 'match' | 'put' | 'delete' | 'keys'> {
  return {
    match: (request) => Promise.resolve(entries.get(pathOf(request))?.clone()),
    async put(request, response) {
      // As in a browser, the body must not have been read, and is read now.
      const body = await response.arrayBuffer();
      entries.set(pathOf(request), new Response(body, { status: response.status, headers: response.headers }));
    },
    delete: (request) => Promise.resolve(entries.delete(pathOf(request))),
    keys: () => Promise.resolve([...entries.keys()].map((path) => new Request(ORIGIN + path))),
  };
}

function pathOf(request: RequestInfo | URL): string {
  return new URL(request instanceof Request ? request.url : request, ORIGIN).pathname;
}
