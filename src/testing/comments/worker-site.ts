import { execFile } from 'node:child_process';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createTestHarness } from 'wrangler';
import type { WorkerBindings } from '../../comments/adapters/cloudflare/bindings.ts';
import { readWorkerConfig } from '../../comments/adapters/cloudflare/worker-config.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { CommentStore } from '../../comments/storage/comment-store.ts';
import { createD1Database } from '../../comments/storage/d1/create-d1-database.ts';
import type { Database } from '../../comments/storage/database.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
const quiet = { ...process.env, WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' };

/** The worker in Cloudflare's own runtime, with a database in memory. */
export interface WorkerSite {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** What happens every minute. */
  readonly tick: (scheduledTime: Date) => Promise<void>;
  readonly database: Database;
  readonly store: CommentStore;
  /** Lines that the worker wrote into the log. */
  readonly log: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Bundles the worker as it is published, with a folder as its pages, into `outDir`. Asks nothing of the network. */
export async function bundleWorker(configPath: string, outDir: string): Promise<void> {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js');
  await run(process.execPath, [wrangler, 'deploy', '--dry-run', '--config', configPath, '--outdir', outDir], {
    env: quiet,
  });
}

/** Writes the project's settings of the worker into a folder, with the pages of `files` beside it; gives the path of the settings. */
export async function writeWorkerConfig(folder: string, files: Readonly<Record<string, string>>): Promise<string> {
  const config = await readWorkerConfig(join(root, '.config/wrangler.jsonc'));
  const pages = join(folder, 'pages');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(pages, name)), { recursive: true });
    await writeFile(join(pages, name), text);
  }
  const main = join(root, '.config', config.main ?? '');
  const path = join(folder, 'wrangler.json');
  await writeFile(path, JSON.stringify({ ...config, main, assets: { ...config.assets, directory: pages } }));
  return path;
}

/** Starts a bundled worker with its tables made. */
export async function openWorkerSite(
  configPath: string,
  prebuiltWorkerDir: string,
  secrets: Readonly<Record<string, string>>,
): Promise<WorkerSite> {
  Object.assign(process.env, { WRANGLER_SEND_METRICS: 'false', CLOUDFLARE_CF_FETCH_ENABLED: 'false' });
  const harness = createTestHarness({ workers: [{ configPath, prebuiltWorkerDir, secrets: { ...secrets } }] });
  await harness.listen();
  const worker = harness.getWorker<WorkerBindings>();
  const database = createD1Database((await worker.getEnv()).DB);
  await migrate(database);
  return {
    fetch: async (path, init) =>
      (await worker.fetch(new URL(path, secrets['SITE_URL']).href, {
        redirect: 'manual',
        ...(init as object),
      })) as unknown as Response,
    async tick(scheduledTime) {
      await worker.scheduled({ cron: '* * * * *', scheduledTime });
    },
    database,
    store: createCommentStore(database),
    log: () => harness.getLogs().map(({ message }) => message),
    close: () => harness.close(),
  };
}

/** What stands around the worker: the pages as readers get them, and whoever is told by webhook. */
export interface Outside {
  readonly url: string;
  /** Live pages by path. */
  readonly pages: Map<string, string>;
  readonly posts: readonly Post[];
  /** Called with each post before it is answered, as whoever builds the site might do at once. */
  onPost: (post: Post) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A message that was received. */
export interface Post {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Opens the world outside on this machine. */
export async function openOutside(): Promise<Outside> {
  const posts: Post[] = [];
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://outside');
    const page = pages.get(pathname);
    if (request.method !== 'POST') return void response.writeHead(page === undefined ? 404 : 200).end(page);
    void text(request).then(async (body) => {
      const post = { path: pathname, headers: request.headers, body };
      posts.push(post);
      await outside.onPost(post);
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const outside: Outside = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ pages, posts },
    onPost: () => Promise.resolve(),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return outside;
}
