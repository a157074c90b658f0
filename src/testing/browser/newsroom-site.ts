import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { vi } from 'vitest';
import { writeFolder, type FolderContent } from '../temporary-folder.ts';
import { minimalContent } from '../content-folder.ts';
import { enrolEditor, freePort, startNewsroomProcess } from './newsroom-process.ts';
import { openBlank, type View } from './open-browser.ts';

/** A newsroom of its own, with its content, its site and its accounts. */
export interface TestNewsroom {
  readonly url: string;
  readonly contentDir: string;
  /** Opens a page for an editor; the first time he sets up his account. */
  readonly openFor: (login: string, path: string, view?: View) => Promise<Page>;
  /** Waits until the public page at a path shows (or answers) what is wanted. */
  readonly untilPublic: (path: string, isRight: (html: string, status: number) => boolean) => Promise<string>;
  /** Ends the process at once, as a power cut does, and starts it again. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts `npm run newsroom` on these files beside the minimal ones. */
export async function startNewsroom(files: FolderContent): Promise<TestNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'lan-toa-toa-soan-'));
  const contentDir = join(folder, 'content');
  await writeFolder(contentDir, { ...minimalContent, ...files });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    DATA_DIR: join(folder, 'data'),
    OUT_DIR: join(folder, 'dist'),
    // The address of the sample site, whose bundle is there already.
    SITE_URL: 'https://lantoa.example',
    NEWSROOM_PORT: String(port),
    NOW: '',
  };
  let child = await startNewsroomProcess(env);
  const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

  async function signIn(login: string) {
    const page = await openBlank({ width: 1280, height: 900 });
    await enrolEditor(page, login, env, url);
    const session = await page.context().storageState();
    sessions.set(login, session);
    return session;
  }

  return {
    url,
    contentDir,
    async openFor(login, path, view = {}) {
      const storageState = sessions.get(login) ?? (await signIn(login));
      const options = { baseURL: url, storageState, ...view.options };
      const page = await openBlank({ width: 1280, height: 900, ...view, options });
      await page.goto(path);
      return page;
    },
    async untilPublic(path, isRight) {
      return vi.waitFor(
        async () => {
          const response = await fetch(url + path, { redirect: 'manual' });
          const html = await response.text();
          if (!isRight(html, response.status)) throw new Error(`${path} is not as it should be (${response.status}).`);
          return html;
        },
        { timeout: 100_000, interval: 250 },
      );
    },
    async kill() {
      child.kill('SIGKILL');
      child = await startNewsroomProcess(env);
    },
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
