import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { vi } from 'vitest';
import { writeFolder, type FolderContent } from '../temporary-folder.ts';
import { minimalContent } from '../content-folder.ts';
import { openBlank, type View } from './open-browser.ts';
import { plugInPasskeys } from './plug-in-passkeys.ts';

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

const ROOT = process.cwd();
const ROLES: Readonly<Record<string, readonly [name: string, role: string]>> = {
  lan: ['Nông Thị Lan', 'bien-tap-vien'],
  hung: ['Hoàng Văn Hùng', 'truong-ban'],
  mai: ['Lý Thị Mai', 'bien-tap-vien'],
};

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
  let child = await startProcess(env);
  const sessions = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

  async function signIn(login: string) {
    const [name = '', role = ''] = ROLES[login] ?? [];
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/editors.ts', 'them', login, name, role], {
      cwd: ROOT,
      env,
    });
    const link = /https:\S+/.exec(stdout)?.[0] ?? '';
    const page = await openBlank({ width: 1280, height: 900 });
    await plugInPasskeys(page);
    await page.goto(link.replace('https://lantoa.example', url));
    await page.getByRole('button', { name: 'Tạo khóa truy cập trên máy này' }).click();
    await page.waitForURL('**/bien-tap/tai-khoan/');
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
      child = await startProcess(env);
    },
    async stop() {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startProcess(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['scripts/newsroom.ts'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (line.includes('đang phục vụ')) {
      child.stdout.resume();
      return child;
    }
  }
  throw new Error(`The newsroom did not start: ${said.join('\n')}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
