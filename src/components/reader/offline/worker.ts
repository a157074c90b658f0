import { OFFLINE_TEXT } from '../../../messages/reader.ts';
import { answerFile } from './answer-file.ts';
import { answerPage } from './answer-page.ts';
import { SHELL_PREFIX } from './cache-names.ts';
import { createKeptStore } from './kept-store.ts';
import { mayKeep, planRequest } from './request-plan.ts';
import type { WorkerRequest, WorkerSetup } from './worker-setup.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const SETUP: WorkerSetup;

const PATIENCE_MS = 4000;
const shell = new Set(SETUP.shell);
const shellCache = SHELL_PREFIX + SETUP.version;
const sparesData = self.navigator.connection?.saveData ?? false;
const store = createKeptStore({
  caches,
  fetch: (path, options) => fetch(path, options),
  now: () => Date.now(),
  sparesData,
});

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(
    (async () => {
      const cache = await caches.open(shellCache);
      // Letters can wait for a reader who spares data: the device has its own.
      await cache.addAll(SETUP.shell.filter((path) => !sparesData || !path.endsWith('.woff2')));
    })(),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.registration.navigationPreload?.enable();
      await store.retireShells(shellCache);
      for (const path of SETUP.withdrawn) await store.forget(path);
      await self.clients.claim();
      for (const { url } of await self.clients.matchAll({ type: 'window' })) {
        const { pathname } = new URL(url);
        if (mayKeep(pathname) && !(await store.find(pathname))) await store.keepOpen(pathname);
      }
      await store.sweep();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const plan = planRequest(
    { method: request.method, url: request.url, navigates: request.mode === 'navigate' },
    self.location.origin,
    shell,
  );
  if (plan === 'pass') return;
  const path = new URL(request.url).pathname;
  const later = (work: Promise<unknown>): void => {
    event.waitUntil(work);
  };
  if (plan !== 'page') {
    event.respondWith(answerFile(plan === 'fixed' ? 'assets' : 'pictures', path, store, () => fetch(request), later));
    return;
  }
  event.respondWith(
    answerPage(path, {
      store,
      later,
      ask: async () => (await event.preloadResponse) ?? fetch(request),
      patience: () => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
      notice: OFFLINE_TEXT.kept,
    }),
  );
});

self.addEventListener('message', (event) => {
  const { act, path } = event.data as WorkerRequest;
  const work = act === 'save' ? store.save(path) : store.forget(path).then(() => true);
  event.waitUntil(work.catch(() => false).then((done) => event.ports[0]?.postMessage(done)));
});
