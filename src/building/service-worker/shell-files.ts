import { referencesIn } from '../../components/reader/offline/references.ts';
import type { OutputTree } from '../output/output-tree.ts';

/** Pages that must open without the network. */
export const SHELL_PAGES = ['/ngoai-tuyen/', '/da-luu/'] as const;

/** The script that every page waits for before it is painted. */
const FIRST_SCRIPT = '/hien-thi.js';

/** The two offline pages and everything that they load, by path, with its bytes. */
export async function shellFiles(tree: Pick<OutputTree, 'read'>): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const queue: string[] = [...SHELL_PAGES, FIRST_SCRIPT];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (files.has(path)) continue;
    const bytes = await tree.read((path.endsWith('/') ? `${path}index.html` : path).slice(1));
    files.set(path, bytes);
    if (/(?:\/|\.css|\.js)$/.test(path))
      queue.push(...referencesIn(bytes.toString('utf8')).filter((found) => found.startsWith('/_astro/')));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
