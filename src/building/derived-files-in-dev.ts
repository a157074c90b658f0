import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { readOptions } from '../content-store/astro-loader.ts';
import { readContent, type ReadOptions } from '../content-store/read-content.ts';
import { contentTypeOf } from '../serving/content-types.ts';
import { INDEX_PATH } from '../search/index-path.ts';
import { derivePicture, pictureJobs } from './derive-pictures.ts';
import { createIndexInDev } from './search-index/index-in-dev.ts';

/** A file that stands for a path of the output. */
interface FoundFile {
  readonly file: string;
  readonly type: string;
}

/** Serves derived pictures, files of published entries and the search index in `npm run dev`, where no output folder exists. */
export function derivedFilesInDev(): AstroIntegration {
  return {
    name: 'lan-toa-derived-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const options = () => readOptions(fileURLToPath(new URL('../..', import.meta.url)));
        const index = createIndexInDev();
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          const find = path.startsWith(INDEX_PATH) ? findInIndex : /^\/(?:anh|tep)\//.test(path) ? findFile : undefined;
          if (find === undefined) {
            next();
            return;
          }
          find(path, options(), index).then((found) => {
            if (found === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', found.type);
            response.setHeader('Cache-Control', 'no-cache');
            createReadStream(found.file).pipe(response);
          }, next);
        });
      },
    },
  };
}

/** A picture, derived now, or a file of a published entry. */
async function findFile(path: string, options: ReadOptions): Promise<FoundFile | undefined> {
  const { assets } = await readContent(options);
  for (const resolved of assets) {
    const { asset, source } = resolved;
    if (asset.kind === 'file' && asset.url === path) return { file: source, type: asset.type };
    if (asset.kind === 'picture' && pictureJobs(asset).some((job) => job.path === path)) {
      const cacheDir = join(options.dataDir, 'cache');
      await derivePicture(resolved, cacheDir);
      return { file: join(cacheDir, path), type: 'image/webp' };
    }
  }
  return undefined;
}

/** A file of the search index. */
async function findInIndex(
  path: string,
  options: ReadOptions,
  index: ReturnType<typeof createIndexInDev>,
): Promise<FoundFile | undefined> {
  const file = await index.find(path.slice(INDEX_PATH.length), options);
  const isThere = file !== undefined && (await stat(file).catch(() => undefined))?.isFile() === true;
  return isThere ? { file, type: contentTypeOf(path) } : undefined;
}
