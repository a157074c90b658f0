import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { readOptions } from '../content-store/astro-loader.ts';
import { readContent, type ReadOptions } from '../content-store/read-content.ts';
import { derivePicture, pictureJobs } from './derive-pictures.ts';

/** Serves derived pictures and files of published entries in `npm run dev`, where no output folder exists. */
export function derivedFilesInDev(): AstroIntegration {
  return {
    name: 'lan-toa-derived-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const options = readOptions(fileURLToPath(new URL('../..', import.meta.url)));
        const cacheDir = join(options.dataDir, 'cache');
        server.middlewares.use((request, response, next) => {
          const path = request.url?.split('?')[0] ?? '';
          if (!/^\/(?:anh|tep)\//.test(path)) {
            next();
            return;
          }
          findFile(path, options, cacheDir).then((found) => {
            if (found === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', found.type);
            createReadStream(found.file).pipe(response);
          }, next);
        });
      },
    },
  };
}

/** The file that stands for a path of the output, derived now when it is a picture. */
async function findFile(
  path: string,
  options: ReadOptions,
  cacheDir: string,
): Promise<{ file: string; type: string } | undefined> {
  const { assets } = await readContent(options);
  for (const resolved of assets) {
    const { asset, source } = resolved;
    if (asset.kind === 'file' && asset.url === path) return { file: source, type: asset.type };
    if (asset.kind === 'picture' && pictureJobs(asset).some((job) => job.path === path)) {
      await derivePicture(resolved, cacheDir);
      return { file: join(cacheDir, path), type: 'image/webp' };
    }
  }
  return undefined;
}
