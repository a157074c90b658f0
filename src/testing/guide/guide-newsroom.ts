import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
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
  const contexts = new Map<string, Promise<BrowserContext>>();

  async function openContext(width: number, storageState?: BrowserContextOptions['storageState']) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height: width < 600 ? 844 : 860 },
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      serviceWorkers: 'block',
      ...(storageState ? { storageState } : {}),
    });
    context.setDefaultTimeout(120_000);
    return context;
  }

  async function enrol(login: string): Promise<BrowserContext> {
    const context = await openContext(1280);
    const page = await context.newPage();
    await enrolEditor(page, login, env, url);
    await page.close();
    return context;
  }

  const contextOf = (name: string, make: () => Promise<BrowserContext>) => {
    const known = contexts.get(name) ?? make();
    contexts.set(name, known);
    return known;
  };

  async function open(context: BrowserContext, path: string): Promise<Page> {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(path);
    // Typefaces that were not there at the first sight come with the second.
    await page.reload();
    return page;
  }

  return {
    async openFor(login, path, width = 1280) {
      const desk = await contextOf(login, () => enrol(login));
      if (width === 1280) return open(desk, path);
      return open(
        await contextOf(`${login} ${width}`, async () => openContext(width, await desk.storageState())),
        path,
      );
    },
    openForNobody: async (path) => open(await contextOf('', () => openContext(1280)), path),
    async stop() {
      newsroom.kill('SIGTERM');
      await new Promise((resolve) => newsroom.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
