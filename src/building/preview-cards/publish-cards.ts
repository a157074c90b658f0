import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardPath, type PreviewCard } from '../../content-model/preview-card.ts';
import { loadTextOutlines } from '../../fonts/text-outlines.ts';
import { runPool } from '../../serving/run-pool.ts';
import { writeWhole } from '../derive-pictures.ts';
import { pruneFolder } from '../prune-folder.ts';
import type { CardFaces } from './draw-card.ts';
import { rasteriseCard } from './rasterise-card.ts';

/** Puts the files of all cards into the output, drawing only those that the cache lacks; returns how many were drawn. */
export async function publishCards(cards: readonly PreviewCard[], cacheDir: string, outDir: string): Promise<number> {
  const byPath = new Map(cards.map((card) => [cardPath(card), card]));
  const missing = [...byPath].filter(([path]) => !existsSync(join(cacheDir, path)));
  if (missing.length > 0) {
    const faces = await loadCardFaces();
    await runPool(missing, 2, async ([path, card]) => {
      await writeWhole(join(cacheDir, path), await rasteriseCard(card, faces, cacheDir));
    });
  }
  await runPool([...byPath.keys()], 8, async (path) => {
    const target = join(outDir, path);
    await mkdir(dirname(target), { recursive: true });
    await rm(target, { force: true });
    await link(join(cacheDir, path), target).catch(() => copyFile(join(cacheDir, path), target));
  });
  await pruneFolder(join(cacheDir, 'the'), new Set([...byPath.keys()].map((path) => path.slice('/the/'.length))));
  return missing.length;
}

/** The faces that cards are set in. */
export async function loadCardFaces(): Promise<CardFaces> {
  const [display, text] = await Promise.all([
    loadTextOutlines('Piazzolla', 800),
    loadTextOutlines('Source Sans 3', 700),
  ]);
  return { display, text };
}
