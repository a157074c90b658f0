import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { listFiles } from '../serving/list-files.ts';
import { runPool } from '../serving/run-pool.ts';
import type { OutputTree } from './output/output-tree.ts';

/** Renders every page with Astro's own build and puts all of it into the output. */
export async function putBuiltPages(root: string, cacheDir: string, tree: Pick<OutputTree, 'put'>): Promise<void> {
  const folder = await mkdtemp(join(cacheDir, 'astro-'));
  try {
    await build({ root, outDir: folder, logLevel: 'warn' });
    await runPool(await listFiles(folder), 8, async ({ name, file }) => tree.put(name, await readFile(file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
