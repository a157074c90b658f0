import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { inject, onTestFinished } from 'vitest';
import { DESK_API } from '../../comments/http/sign-in/create-sign-in.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { buildManifest } from '../../serving/build-manifest.ts';
import { createSiteServer } from '../../serving/site-server.ts';
import { createDesk, type Desk } from '../sign-in/sign-in-desk.ts';

/** Serves the built sample site with a desk of its own for one test. */
export async function serveDesk(): Promise<{ url: string; desk: Desk }> {
  const api = new Hono();
  const site = createSiteServer({
    manifest: await buildManifest(inject('siteDir')),
    api: (request) => api.fetch(request),
  });
  site.server.listen(0, '127.0.0.1');
  await once(site.server, 'listening');
  const url = `http://localhost:${(site.server.address() as AddressInfo).port}`;
  const database = openSqlite(':memory:');
  await migrate(database);
  const desk = createDesk(database, { origin: url, now: Date.now() });
  api.route(DESK_API, desk.signIn.routes);
  onTestFinished(() => site.stop(0));
  return { url, desk };
}
