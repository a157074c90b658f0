import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { enrolEditor, freePort, startNewsroomProcess } from '../browser/newsroom-process.ts';
import { sampleEnvironment } from '../site/sample-site.ts';

/** A newsroom on a copy of the sample content, on the sample's day. */
export interface GuideNewsroom {
  /** Opens a page of an editor, who stays signed in; on a telephone where the width is one. */
  readonly openFor: (login: string, path: string, width?: number) => Promise<Page>;
  /** Opens a page of somebody who is not signed in. */
  readonly openForNobody: (path: string) => Promise<Page>;
  readonly stop: () => Promise<void>;
}

/** Starts it; the first time an editor opens a page his account is set up. */
export async function startGuideNewsroom(browser: Browser): Promise<GuideNewsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'lan-toa-huong-dan-'));
  const contentDir = join(folder, 'content');
  await cp('content', contentDir, { recursive: true });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = sampleEnvironment({
    CONTENT_DIR: contentDir,
    DATA_DIR: join(folder, 'data'),
    OUT_DIR: join(folder, 'dist'),
    NEWSROOM_PORT: String(port),
  });
  const newsroom = await startNewsroomProcess(env);
  const sessions = new Map<string, BrowserContextOptions['storageState']>();

  async function open(path: string, width: number, storageState?: BrowserContextOptions['storageState']) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height: width < 600 ? 844 : 860 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      serviceWorkers: 'block',
      ...(storageState ? { storageState } : {}),
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(path);
    return page;
  }

  return {
    async openFor(login, path, width = 1280) {
      if (!sessions.has(login)) {
        const page = await open('about:blank', 1280);
        await enrolEditor(page, login, env, url);
        sessions.set(login, await page.context().storageState());
        await page.context().close();
      }
      return open(path, width, sessions.get(login));
    },
    openForNobody: (path) => open(path, 1280),
    async stop() {
      newsroom.kill('SIGTERM');
      await new Promise((resolve) => newsroom.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
