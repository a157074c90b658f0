import { createHash } from 'node:crypto';
import type { WorkerSetup } from '../../components/reader/offline/worker-setup.ts';
import type { OutputTree } from '../output/output-tree.ts';
import { bundleWorker } from './bundle-worker.ts';
import { shellFiles } from './shell-files.ts';

/** What the worker depends on besides the built files. */
export interface WorkerOptions {
  /** Whether pages may be read offline; without it the worker removes itself from readers' devices. */
  readonly offline: boolean;
  /** Paths of withdrawn stories. */
  readonly withdrawn: readonly string[];
}

/** Puts `/sw.js` into the output; the pages that it brings must be there. */
export async function publishWorker(
  tree: Pick<OutputTree, 'put' | 'read'>,
  { offline, withdrawn }: WorkerOptions,
): Promise<void> {
  await tree.put('sw.js', offline ? await composeWorker(tree, withdrawn) : await bundleWorker('removing-worker'));
}

/** The worker's code behind what it must know; the same site gives the same bytes, so that browsers update only when something changed. */
async function composeWorker(tree: Pick<OutputTree, 'read'>, withdrawn: readonly string[]): Promise<string> {
  const [code, shell] = await Promise.all([bundleWorker('worker'), shellFiles(tree)]);
  const hash = createHash('sha256').update(code);
  for (const [path, bytes] of shell) hash.update(path).update(bytes);
  const setup: WorkerSetup = {
    version: hash.digest('hex').slice(0, 16),
    shell: [...shell.keys()],
    withdrawn: [...withdrawn].sort(),
  };
  return `const SETUP=${JSON.stringify(setup)};\n${code}`;
}
