import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../../../environment/environment.ts';
import { patchFile } from '../../../serving/publication/patch-file.ts';
import { placesOf } from '../../../serving/publication/places.ts';
import { replacePage } from '../../../serving/replace-page.ts';
import type { PageFolder } from '../../published/publisher/page-folder.ts';

/** The pages of the output folder; `reloadFile` lets the running server see a replaced one (`RunningServer.reloadFile`). */
export function openPageFolder(
  { outDir, dataDir }: Pick<Environment, 'outDir' | 'dataDir'>,
  reloadFile: (name: string) => Promise<void>,
): PageFolder {
  const places = placesOf({ outDir, dataDir });
  const nameOf = (path: string) => `${path.slice(1)}index.html`;
  /** When the page was written that was read: a change of it must not take back what was published since. */
  const readAt = new Map<string, number>();
  return {
    async read(path) {
      try {
        const handle = await open(join(outDir, nameOf(path)));
        try {
          readAt.set(path, (await handle.stat()).mtimeMs);
          return await handle.readFile('utf8');
        } finally {
          await handle.close();
        }
      } catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
        throw error;
      }
    },
    async write(path, html) {
      const name = nameOf(path);
      const change = { bytes: Buffer.from(html), readAt: readAt.get(path) ?? 0 };
      const outcome = await patchFile(places, name, change);
      if (outcome === 'unknown') await replacePage(join(outDir, name), html);
      // What was overtaken is seen not to be right, and tried again.
      if (outcome !== 'overtaken') await reloadFile(name);
    },
  };
}
