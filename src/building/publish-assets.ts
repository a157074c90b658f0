import { join } from 'node:path';
import type { ResolvedAsset } from '../content-store/resolve-assets.ts';
import { runPool } from '../serving/run-pool.ts';
import { derivePicture, pictureJobs } from './derive-pictures.ts';
import type { OutputTree } from './output/output-tree.ts';

/** How many files were derived afresh, and how many belong to the site. */
export interface PublishedAssets {
  readonly derived: number;
  readonly files: number;
}

/**
 * Puts the derived pictures and the other files of published entries into the output; nothing else leaves the content folder. Every address
 * has a digest in it: what is published already is not looked at.
 */
export async function publishAssets(
  assets: readonly ResolvedAsset[],
  cacheDir: string,
  tree: Pick<OutputTree, 'keep' | 'place'>,
): Promise<PublishedAssets> {
  const each = [...new Map(assets.map((asset) => [keyOf(asset), asset])).values()];
  let derived = 0;
  let files = 0;
  const isNew = (path: string) => {
    files += 1;
    return !tree.keep(nameOf(path), path);
  };
  await runPool(each, 2, async (resolved) => {
    const { asset, source } = resolved;
    if (asset.kind === 'file') {
      // Copied: an editor may write in the original.
      if (isNew(asset.url)) await tree.place(nameOf(asset.url), source, asset.url, 'copy');
      return;
    }
    const fresh = pictureJobs(asset).filter(({ path }) => isNew(path));
    if (fresh.length === 0) return;
    derived += await derivePicture(resolved, cacheDir);
    for (const { path } of fresh) await tree.place(nameOf(path), join(cacheDir, path), path);
  });
  return { derived, files };
}

function keyOf({ asset }: ResolvedAsset): string {
  return asset.kind === 'picture' ? asset.digest : asset.url;
}

function nameOf(path: string): string {
  return path.slice(1);
}
