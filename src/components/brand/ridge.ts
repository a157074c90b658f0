import { engrave } from './engraving.ts';
import type { Stroke } from './engraving.ts';
import { createRandom } from './random.ts';
import { tower } from './tower.ts';
import type { TowerInk, TowerPlace } from './tower.ts';

/** Width and height of the ridge's two drawings: for a desk and for a phone. */
export const RIDGE_SIZE = { desk: { width: 560, height: 96 }, phone: { width: 104, height: 56 } } as const;

/** The ridge of the masthead, standing on the lower edge of its box: the thread rises into it from the left and leaves to the right. */
export function ridgeStrokes(seed: string, size: keyof typeof RIDGE_SIZE): Stroke<TowerInk>[] {
  const random = createRandom(seed);
  const ground = RIDGE_SIZE[size].height - 0.75;
  const stand = ([x, width, height]: Rank): TowerPlace => ({ x, ground, width, height });
  const near = RANKS[size].near.map((rank) => tower(random, stand(rank)));
  const far = RANKS[size].far.map((rank) => tower(random, stand(rank), true));
  return engrave([...near, ...far]);
}

type Rank = readonly [x: number, width: number, height: number];

// Composed by hand like a line of verse: low, rise, breath, summit, fall. The seed only cuts the stone.
const RANKS: Record<keyof typeof RIDGE_SIZE, { near: readonly Rank[]; far: readonly Rank[] }> = {
  desk: {
    near: [[46, 60, 24], [158, 72, 34], [302, 66, 30], [428, 84, 36], [516, 60, 20], [96, 64, 48], [208, 62, 56], [356, 76, 62], [474, 62, 46], [258, 50, 40]],
    far: [[74, 56, 62], [134, 64, 78], [182, 50, 66], [238, 60, 84], [288, 52, 64], [330, 58, 80], [394, 62, 94], [440, 54, 70], [496, 56, 58]],
  },
  phone: {
    near: [[24, 34, 20], [76, 44, 26], [48, 36, 36]],
    far: [[34, 30, 42], [66, 36, 54], [90, 26, 34]],
  },
};
