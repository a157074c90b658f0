import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cardPath, type PreviewCard } from '../../content-model/preview-card.ts';
import { runPool } from '../../serving/run-pool.ts';
import { writeWhole } from '../derive-pictures.ts';
import type { OutputTree } from '../output/output-tree.ts';
import { pruneFolder } from '../prune-folder.ts';
import { loadCardFaces } from './card-faces.ts';
import { createCardPainter } from './card-painter.ts';

/** Puts the files of all cards into the output, drawing only those that neither it nor the cache has; returns how many were drawn. */
export async function publishCards(
  cards: readonly PreviewCard[],
  cacheDir: string,
  tree: Pick<OutputTree, 'keep' | 'place' | 'read'>,
  onCard: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const byPath = new Map(cards.map((card) => [cardPath(card), card]));
  // The address is a digest of the card.
  const fresh = [...byPath].filter(([path]) => !tree.keep(path.slice(1), path));
  if (fresh.length === 0) return 0;
  const missing = fresh.filter(([path]) => !existsSync(join(cacheDir, path)));
  if (missing.length > 0) {
    let drawn = 0;
    const painter = createCardPainter(await loadCardFaces());
    await runPool(missing, 2, async ([path, card]) => {
      await writeWhole(join(cacheDir, path), await painter.paint(card, (picture) => tree.read(picture.slice(1))));
      onCard((drawn += 1), missing.length);
    });
  }
  for (const [path] of fresh) await tree.place(path.slice(1), join(cacheDir, path), path);
  await pruneFolder(join(cacheDir, 'the'), new Set([...byPath.keys()].map((path) => path.slice('/the/'.length))));
  return missing.length;
}
