import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import type { NewComment } from '../../comments/storage/comment-store.ts';
import { newReceiptCode } from '../../comments/domain/receipt-code.ts';
import { replaceRegion } from '../../comments/published/region.ts';
import { renderSection } from '../../comments/published/render-section.ts';
import { submitSample } from '../../comments/storage/contract/samples.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { serveSite } from '../../serving/serve-site.ts';
import { createModeration, type Moderation } from '../comments/desk.ts';
import { openSampleFunction } from '../comments/sample-function.ts';
import { signInEditor } from './moderation-site.ts';
import { openBlank, type View } from './open-browser.ts';

const ID = 'tin-tuc/cau-treo-thay-be-nua';
const PATH = `/${ID}/`;
const SETTINGS = { email: 'optional', controller: 'Ban biên tập', maxGraphemes: 1000 } as const;

/** The sample site with readers and editors on one database, so that what a reader asks for can be seen to arrive. */
export async function serveConversation() {
  const outDir = inject('siteDir');
  // The desk must know the port, which is known only once the server listens.
  const behind: { api?: (request: Request) => Promise<Response> } = {};
  const served = await serveSite({ outDir, host: '127.0.0.1', port: 0, trustProxy: false }, (request) =>
    behind.api ? behind.api(request) : Promise.resolve(new Response(null, { status: 503 })),
  );
  if (!served.ok) throw new Error(JSON.stringify(served.problem));
  const url = `http://localhost:${served.value.port}`;
  const database = openSqlite(':memory:');
  await migrate(database);
  const stories = { [ID]: { title: 'Cầu treo thay bè nứa', path: PATH } };
  const desk: Moderation = createModeration(database, { origin: url, now: Date.now(), stories });
  const { api, close } = await openSampleFunction(outDir, { store: desk.store, desk: desk.api });
  behind.api = api;
  onTestFinished(async () => {
    await served.value.stop(0);
    await close();
    await database.close();
  });
  const open = (view: View) => openBlank({ ...view, options: { baseURL: url, serviceWorkers: 'block' } });

  return {
    desk,
    /** A comment that has come in, with the code that its writer got. */
    async receive(id: string, change: Partial<NewComment> = {}): Promise<string> {
      const receiptCode = newReceiptCode(desk.deps.random);
      const at = { story: ID, receivedAt: desk.now() - 60_000, receiptCode };
      await submitSample(desk.store, id, { name: `Bạn đọc ${id}`, ...at, ...change });
      return receiptCode;
    },
    reader: (javaScript: boolean) => open({ javaScript }),
    /** Opens the story as a build with the comments of this moment would show it. */
    async openStory(page: Page): Promise<void> {
      const html = await readFile(join(outDir, PATH, 'index.html'), 'utf8');
      const section = renderSection(await desk.store.published(ID), { story: ID, mode: 'open', settings: SETTINGS });
      const body = replaceRegion(html, 'binh-luan', section) ?? '';
      await page.route(`${url}${PATH}`, async (route) => route.fulfill({ response: await route.fetch(), body }));
      await page.goto(PATH);
    },
    /** An editor's desk with one of its lists open. */
    async openList(login: string, list: string): Promise<Page> {
      const page = await open({ width: 1280, height: 900 });
      await signInEditor(page.context(), { url, desk }, login, 'head', { name: `Chị ${login}` });
      await page.goto('/bien-tap/binh-luan/');
      await page.getByRole('link', { name: new RegExp(`^${list}`) }).click();
      return page;
    },
  };
}
