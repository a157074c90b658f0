import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { NewComment } from '../../comments/storage/comment-store.ts';
import { STORY, submitSample } from '../../comments/storage/contract/samples.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { buildManifest } from '../../serving/build-manifest.ts';
import { createSiteServer } from '../../serving/site-server.ts';
import { DESK_PAGE } from '../../comments/domain/desk-place.ts';
import { createModeration, type Moderation, type Stories } from '../comments/desk.ts';
import { openBlank, type View } from './open-browser.ts';

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

const STORIES: Stories = { [STORY]: { title: 'Cầu treo thay bè nứa', path: '/tin-tuc/cau-treo-thay-be-nua/' } };
const MINUTE = 60_000;

/** A desk on which comments wait, one minute after the other; the readers are called after their ids. `second` are sections that want two editors. */
export async function openDesk(
  texts: Readonly<Record<string, string | Partial<NewComment>>>,
  second: readonly string[] = [],
) {
  const site = await serveModeration(STORIES, second);
  const { store, now } = site.desk;
  let minutes = 60;
  for (const [id, given] of Object.entries(texts)) {
    const change = typeof given === 'string' ? { text: given } : given;
    await submitSample(store, id, { name: `Bạn đọc ${id}`, receivedAt: now() - (minutes -= 1) * MINUTE, ...change });
  }
  /** A page of an editor of her own, Chị Lan for `Lan`, with the desk open. */
  const openFor = async (login: string, view: View & { readonly path?: string } = {}) => {
    const page = await openBlank({ width: 1280, height: 900, ...view, options: { baseURL: site.url } });
    await signInEditor(page.context(), site, login, 'head', { name: `Chị ${login}` });
    await page.goto(view.path ?? DESK_PAGE);
    await page.locator('.desk-line, .desk-sheet, .desk-account').first().waitFor({ state: 'attached' });
    return page;
  };
  /** Publishes a comment that waits. */
  const publish = async (id: string) => {
    const version = (await store.open(id))?.comment.version ?? 0;
    await store.decide({ id, version, editor: 'someone', at: now() - MINUTE, action: 'publish' });
  };
  return { ...site, openFor, publish };
}

/** Waits until the comment of a reader is on the table. */
export function isOpen(page: Page, id: string): Promise<void> {
  return page.locator('.desk-detail h2', { hasText: `Bạn đọc ${id}` }).waitFor();
}
