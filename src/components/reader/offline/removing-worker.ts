import { CACHE_PREFIX } from './cache-names.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;

// Offline reading was turned off: the worker on the reader's device empties its caches and goes.
self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(names.filter((name) => name.startsWith(CACHE_PREFIX)).map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  );
});
