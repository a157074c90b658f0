import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { readOptions } from '../content-store/astro-loader.ts';
import { readContent } from '../content-store/read-content.ts';
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
          if (!/^\/(?:anh|tep)\//.test(path)) return next();
          const send = async () => {
            const { assets } = await readContent(options);
            for (const resolved of assets) {
              const { asset, source } = resolved;
              if (asset.kind === 'file' && asset.url === path) {
                response.setHeader('Content-Type', asset.type);
                return createReadStream(source).pipe(response);
              }
              if (asset.kind === 'picture' && pictureJobs(asset).some((job) => job.path === path)) {
                await derivePicture(resolved, cacheDir);
                response.setHeader('Content-Type', 'image/webp');
                return createReadStream(join(cacheDir, path)).pipe(response);
              }
            }
            return next();
          };
          send().catch(next);
        });
      },
    },
  };
}
