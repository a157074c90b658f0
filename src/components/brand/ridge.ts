import { engrave } from './engraving.ts';
import type { Engraved, Stroke } from './engraving.ts';
import { createRandom } from './random.ts';
import { tower } from './tower.ts';
import type { TowerInk, TowerPlace } from './tower.ts';

/** Width and height of the ridge's two drawings: for a desk and for a phone. */
export const RIDGE_SIZE = { desk: { width: 560, height: 96 }, phone: { width: 104, height: 56 } } as const;

/** The ridge of the masthead, standing on the lower edge of its box: the thread rises into it from the left and leaves to the right. */
export function ridgeStrokes(seed: string, size: keyof typeof RIDGE_SIZE): Stroke<TowerInk>[] {
  const random = createRandom(seed);
  const ground = RIDGE_SIZE[size].height - 0.7;
  const stand = ([x, width, height]: Rank): TowerPlace => ({ x, ground, width, height });
  const near = RANKS[size].near.map((rank) => tower(random, stand(rank)));
  const far = RANKS[size].far.map((rank) => tower(random, stand(rank), true));
  const thread: Engraved<TowerInk> = {
    lines: [
      {
        ink: 'line',
        points: [
          [0, ground - 0.05],
          [RIDGE_SIZE[size].width, ground - 0.05],
        ],
      },
    ],
  };
  return engrave([...near, ...far, thread]);
}

type Rank = readonly [x: number, width: number, height: number];

// Composed by hand like a line of verse: low, rise, breath, summit, fall. The seed only cuts the stone.
const RANKS: Record<keyof typeof RIDGE_SIZE, { near: readonly Rank[]; far: readonly Rank[] }> = {
  desk: {
    near: [
      [40, 58, 20],
      [150, 70, 30],
      [256, 54, 24],
      [334, 74, 28],
      [440, 80, 32],
      [524, 50, 18],
      [92, 70, 44],
      [204, 66, 54],
      [294, 60, 44],
      [386, 76, 60],
      [484, 62, 42],
    ],
    far: [
      [66, 52, 52],
      [122, 58, 68],
      [170, 60, 82],
      [232, 54, 74],
      [268, 64, 66],
      [322, 60, 84],
      [360, 58, 76],
      [416, 60, 94],
      [458, 60, 70],
      [506, 46, 54],
      [146, 50, 88],
      [296, 46, 76],
      [384, 56, 86],
      [436, 50, 80],
    ],
  },
  phone: {
    near: [
      [24, 34, 20],
      [76, 44, 26],
      [48, 36, 36],
    ],
    far: [
      [34, 30, 42],
      [66, 36, 54],
      [90, 26, 34],
    ],
  },
};
