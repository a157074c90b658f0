import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handContent } from '../../content-store/astro-loader.ts';
import type { Content } from '../../content-store/read-content.ts';
import { listFiles } from '../../serving/list-files.ts';
import { contentDigest } from '../../serving/publication/content-digest.ts';
import { CLIENT, FACTS, keepRendererIn } from './keep-renderer.ts';
import { rendererKey } from './renderer-key.ts';

/** Below the packages, whose names the bundle imports; bundles are found again by whatever content is built with the same code. */
export const RENDERERS = 'node_modules/.lan-toa/renderers';
/** How many bundles are kept: the last ones used. */
const KEPT = 3;

/** A file that is served as it is, with the digest of its bytes. */
export interface ClientFile {
  readonly path: string;
  readonly source: string;
  readonly digest: string;
}

/** A renderer that is ready to be opened. */
export interface KeptRenderer {
  readonly key: string;
  readonly folder: string;
  /** Scripts, styles, fonts and the files of `public`. */
  readonly client: readonly ClientFile[];
  /** Whether it was bundled now. */
  readonly isNew: boolean;
}

/** The renderer for the code as it is: kept from an earlier build, or bundled by Astro now. */
export async function makeRenderer(root: string, siteUrl: string, content: Content): Promise<KeptRenderer> {
  const key = await rendererKey(root, siteUrl, content);
  const folder = join(root, RENDERERS, key);
  if (existsSync(join(folder, FACTS))) {
    const now = new Date();
    await utimes(folder, now, now);
    return { key, folder, isNew: false, client: await readClient(folder) };
  }
  const draft = join(root, RENDERERS, `.${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  try {
    // Most builds find a renderer that is made, and need not load Astro's builder.
    const { build } = await import('astro');
    handContent(content);
    keepRendererIn(draft);
    await build({ root, logLevel: 'warn', outDir: join(draft, CLIENT) });
    await listClient(draft);
    await rename(draft, folder).catch((error: unknown) => {
      // Another build was quicker, with the same result.
      if (!existsSync(join(folder, FACTS))) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await prune(join(root, RENDERERS));
  return { key, folder, isNew: true, client: await readClient(folder) };
}

const CLIENT_LIST = 'client.json';

async function listClient(folder: string): Promise<void> {
  const files = await listFiles(join(folder, CLIENT));
  const listed = await Promise.all(files.map(async ({ name, file }) => [name, contentDigest(await readFile(file))]));
  await writeFile(join(folder, CLIENT_LIST), JSON.stringify(listed));
}

async function readClient(folder: string): Promise<ClientFile[]> {
  const listed = JSON.parse(await readFile(join(folder, CLIENT_LIST), 'utf8')) as readonly [string, string][];
  return listed.map(([path, digest]) => ({ path, digest, source: join(folder, CLIENT, path) }));
}

async function prune(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const byAge = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  const old = byAge.sort((a, b) => b.at - a.at).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { recursive: true, force: true })));
}
