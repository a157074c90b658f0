import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ResolvedAsset } from '../content-store/resolve-assets.ts';
import { derivePicture, pictureJobs } from './derive-pictures.ts';

/** How many files were derived afresh, and how many lie in the output. */
export interface PublishedAssets {
  readonly derived: number;
  readonly files: number;
}

/** Puts the derived pictures and the other files of published entries into the output; nothing else leaves the content folder. */
export async function publishAssets(
  assets: readonly ResolvedAsset[],
  cacheDir: string,
  outDir: string,
): Promise<PublishedAssets> {
  const queue = [...new Map(assets.map((asset) => [keyOf(asset), asset])).values()];
  let derived = 0;
  let files = 0;
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { asset, source } = next;
      if (asset.kind === 'file') {
        await place(source, join(outDir, asset.url), copyFile);
        files++;
        continue;
      }
      derived += await derivePicture(next, cacheDir);
      for (const { path } of pictureJobs(asset)) {
        await place(join(cacheDir, path), join(outDir, path), linkOrCopy);
        files++;
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return { derived, files };
}

function keyOf({ asset }: ResolvedAsset): string {
  return asset.kind === 'picture' ? asset.digest : asset.url;
}

async function place(from: string, to: string, copy: (from: string, to: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rm(to, { force: true });
  await copy(from, to);
}

/** A hard link costs no bytes; across file systems it is a copy. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => copyFile(from, to));
}
