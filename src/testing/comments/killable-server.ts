import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { rolldown } from 'rolldown';
import { createTemporaryFolder } from '../temporary-folder.ts';

/** A server of its own process that can be killed and started again on the same data. */
export interface KillableServer {
  readonly dataDir: string;
  /** Starts it and resolves to its address. */
  readonly start: () => Promise<string>;
  /** Ends it at once, in the middle of whatever it does. */
  readonly kill: () => Promise<void>;
  /** Asks it to end; resolves to its exit code. */
  readonly end: () => Promise<number | null>;
}

/** Where the site of the server thinks it stands. */
export const KILLABLE_ORIGIN = 'https://lantoa.example';

/** Gives `npm run serve` on a small site whose stories all take comments; made into one file first, since it starts often. */
export async function createKillableServer(
  stories: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<KillableServer> {
  const facts = stories.map((id) => [
    id,
    { path: `/${id}/`, title: 'Bài', section: 'thi-dua', publishedAt: '2026-11-20T08:00', mode: 'open' },
  ]);
  const folder = await createTemporaryFolder({
    'out/index.html': '<!DOCTYPE html><title>Trang</title>',
    'out/binh-luan/du-lieu/bai.json': JSON.stringify(Object.fromEntries(facts)),
    'out/binh-luan/du-lieu/cai-dat.json': JSON.stringify({ email: 'optional', controller: 'Ban', siteName: 'Lan Tỏa' }),
  });
  const program = path.join(folder, 'serve.mjs');
  const bundle = await rolldown({
    input: 'scripts/serve.ts',
    platform: 'node',
    external: ['pg-native'],
    logLevel: 'silent',
  });
  await bundle.write({ file: program, codeSplitting: false });
  await bundle.close();
  const dataDir = path.join(folder, 'data');
  let child: ChildProcess | undefined;

  async function signal(name: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (child === undefined) return null;
    const ended = once(child, 'exit') as Promise<[number | null]>;
    child.kill(name);
    child = undefined;
    return (await ended)[0];
  }

  return {
    dataDir,
    async start() {
      child = spawn(process.execPath, [program], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...{ PATH: process.env['PATH'], NODE_COMPILE_CACHE: path.join(folder, 'cache') },
          ...{ OUT_DIR: path.join(folder, 'out'), DATA_DIR: dataDir, PORT: '0', SITE_URL: KILLABLE_ORIGIN },
          ...variables,
        },
      });
      const lines = createInterface({ input: child.stdout as NonNullable<ChildProcess['stdout']> });
      for await (const line of lines) {
        const url = /http:\/\/localhost:\d+/.exec(line)?.[0];
        if (url !== undefined) return url;
      }
      throw new Error('The server ended before it was ready.');
    },
    async kill() {
      await signal('SIGKILL');
    },
    end: () => signal('SIGTERM'),
  };
}
