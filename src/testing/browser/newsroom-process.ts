import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { ENROL_TEXT } from '../../messages/sign-in.ts';
import { plugInPasskeys } from './plug-in-passkeys.ts';

const ROOT = process.cwd();

/** Who works in the newsrooms of tests and pictures, by login; roles as `npm run editors` knows them. */
export const EDITORS: Readonly<Record<string, readonly [name: string, role: string]>> = {
  lan: ['Nông Thị Lan', 'bien-tap-vien'],
  hung: ['Hoàng Văn Hùng', 'truong-ban'],
  mai: ['Lý Thị Mai', 'bien-tap-vien'],
};

/** Runs `npm run newsroom`; resolves to the process when it answers. */
export async function startNewsroomProcess(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
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

/** Makes an editor's account by the command and sets it up in the browser, with a passkey of this page; the page stays signed in. */
export async function enrolEditor(page: Page, login: string, env: NodeJS.ProcessEnv, url: string): Promise<void> {
  const [name = '', role = ''] = EDITORS[login] ?? [];
  const command = ['scripts/editors.ts', 'them', login, name, role];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
  const link = new URL(/https?:\S+/.exec(stdout)?.[0] ?? '');
  await plugInPasskeys(page);
  await page.goto(`${url}${link.pathname}${link.search}${link.hash}`);
  await page.getByRole('button', { name: ENROL_TEXT.passkeyButton }).click();
  await page.waitForURL('**/bien-tap/tai-khoan/');
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
