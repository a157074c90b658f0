import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../browser/listen.ts';
import { openBlank } from '../browser/open-browser.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { pageTypes } from './page-types.ts';
import { sampleEnvironment } from './sample-site.ts';

const MISSING = '/khong-co-trang-nay/';

test('npm run dev shows a page of every type, and the front page with its styles and scripts', async () => {
  const url = await startDevServer();
  const bad: unknown[] = [];
  for (const [, path] of pageTypes) {
    const answer = await fetch(url + path);
    const isWhole = (await answer.text()).includes('</h1>');
    if (answer.status !== (path === MISSING ? 404 : 200) || !isWhole) bad.push([path, answer.status, isWhole]);
  }
  expect(bad).toEqual([]);

  // The first visitor of a fresh checkout sees Vite find its packages, which makes it load the page anew.
  await openFront(await openBlank(), url);
  const page = await openBlank();
  const { complaints } = listen(page);
  await openFront(page, url);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Source Sans 3');
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  expect(complaints).toEqual([]);
});

/** Opens the front page. Scripts come as modules of their own here: the frame's are there when its elements are known. */
async function openFront(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('main :not(:defined), header :not(:defined)') === null);
}

/** Starts it on the sample content, beside one that may be running already; resolves to its address. */
async function startDevServer(): Promise<string> {
  const dataDir = await createTemporaryFolder({});
  const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--ignore-lock'];
  const child = spawn(process.execPath, command, {
    env: sampleEnvironment({ DATA_DIR: dataDir, NODE_ENV: 'development' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const [url] = /http:\/\/localhost:\d+/.exec(line) ?? [];
    if (url === undefined) continue;
    // Nobody reads what it says of each request.
    child.stdout.resume();
    return url;
  }
  throw new Error(`The dev server ended:\n${said.join('\n')}`);
}
