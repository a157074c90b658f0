import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replacePage } from '../../../serving/replace-page.ts';
import type { PageFolder } from '../../published/publisher/page-folder.ts';

/** The pages of the output folder; `reloadFile` lets the running server see a replaced one (`RunningServer.reloadFile`). */
export function openPageFolder(outDir: string, reloadFile: (name: string) => Promise<void>): PageFolder {
  const nameOf = (path: string) => `${path.slice(1)}index.html`;
  return {
    async read(path) {
      try {
        return await readFile(join(outDir, nameOf(path)), 'utf8');
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
        throw error;
      }
    },
    async write(path, html) {
      await replacePage(join(outDir, nameOf(path)), html);
      await reloadFile(nameOf(path));
    },
  };
}
