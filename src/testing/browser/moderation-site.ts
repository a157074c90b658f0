import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { buildManifest } from '../../serving/build-manifest.ts';
import { createSiteServer } from '../../serving/site-server.ts';
import { createModeration, type Moderation, type Stories } from '../comments/desk.ts';

/** Serves the built sample site with a moderation desk of its own for one test. */
export async function serveModeration(stories: Stories, second: readonly string[] = []) {
  // The desk must know the port, which is known only once the server listens.
  const behind: { desk?: Moderation } = {};
  const site = createSiteServer({
    manifest: await buildManifest(inject('siteDir')),
    api: (request) => behind.desk?.api(request) ?? new Response(null, { status: 503 }),
  });
  site.server.listen(0, '127.0.0.1');
  await once(site.server, 'listening');
  onTestFinished(() => site.stop(0));
  const url = `http://localhost:${(site.server.address() as AddressInfo).port}`;
  const database = openSqlite(':memory:');
  await migrate(database);
  const desk = createModeration(database, { origin: url, now: Date.now(), stories, second });
  behind.desk = desk;
  return { url, desk };
}

/** Signs an editor in and gives the browser the session. */
export async function signInEditor(
  context: BrowserContext,
  { url, desk }: { url: string; desk: Moderation },
  ...who: Parameters<Moderation['signedIn']>
): Promise<void> {
  const { cookie } = await desk.signedIn(...who);
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url, sameSite: 'Strict', httpOnly: true }]);
}
