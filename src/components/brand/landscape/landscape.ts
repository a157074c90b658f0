import { engrave } from '../engraving.ts';
import { inkPath } from '../path.ts';
import type { Point } from '../path.ts';
import { createRandom } from '../random.ts';
import { tower } from '../tower.ts';
import { hill } from './hill.ts';
import { pass } from './road.ts';
import type { SceneInk, SceneThing } from './scene-inks.ts';
import { SCENE } from './scene-inks.ts';
import { grove, stiltHouse } from './stilt-house.ts';
import { terraces } from './terraces.ts';
import { mist, raft, water } from './water.ts';
import { waterfall } from './waterfall.ts';

/** The five views that can stand in for a missing picture. */
export const VIEWS = ['waterfall', 'river', 'terraces', 'pass', 'valley'] as const;
export type View = (typeof VIEWS)[number];

/** Draws a view: path data by ink, in a box of `SCENE`, hidden lines already removed. */
export function drawLandscape(seed: string, view: View): Map<SceneInk, string> {
  const random = createRandom(seed);
  const strokes = engrave([...COMPOSE[view](random), sun(random)]).filter(({ points }) => points.some(isInFrame));
  const byInk = Map.groupBy(strokes, ({ ink }) => ink);
  return new Map([...byInk].map(([ink, inked]) => [ink, inkPath(inked.map(({ points }) => points))]));
}

function isInFrame([x, y]: Point): boolean {
  return x > 0 && x < SCENE.width && y > 0 && y < SCENE.height;
}

type Compose = (random: () => number) => SceneThing[];

// Each view lists its things from front to back.
const COMPOSE: Record<View, Compose> = {
  waterfall: (random) => [
    ...grove(random, 66, 238, 2, 44),
    raft(500 + random() * 60, 258),
    ...waterfall(random, 290 + random() * 40, 226),
    water(random, 226, SCENE.height, 0, SCENE.width),
    hill(random, { from: -70, to: 210, ground: 228, height: 40, furrows: 3 }),
    hill(random, { from: 450, to: 730, ground: 228, height: 46, furrows: 3 }),
    ...towers(random, 200, [
      [64, 130],
      [568, 142],
    ]),
    mist(random, 112, 150, 0, 640),
    ...towers(
      random,
      170,
      [
        [150, 124],
        [430, 142],
        [500, 112],
      ],
      true,
    ),
  ],
  river: (random) => [
    raft(170 + random() * 280, 246),
    hill(random, { from: -80, to: 190, ground: 282, height: 40, furrows: 3 }),
    ...grove(random, 500 + random() * 60, 198, 4, 30),
    hill(random, { from: 380, to: 720, ground: 198, height: 24, furrows: 2 }),
    hill(random, { from: -40, to: 310, ground: 198, height: 18, furrows: 2 }),
    water(random, 197, SCENE.height, 0, SCENE.width),
    ...towers(random, 199, [
      [80, 120],
      [210, 88],
      [330, 134],
      [450, 76],
      [575, 140],
    ]),
    mist(random, 124, 160, 0, 640),
    ...towers(
      random,
      170,
      [
        [30, 106],
        [150, 132],
        [270, 102],
        [400, 136],
        [510, 112],
        [625, 110],
      ],
      true,
    ),
  ],
  terraces: (random) => [
    ...grove(random, 214, 256, 2, 30),
    ...stiltHouse(random, 120 + random() * 50, 254, 84),
    ...terraces(random, 262, 104, SCENE.width),
    ...stiltHouse(random, 520, 150, 34),
    ...towers(random, 196, [
      [70, 130],
      [590, 136],
    ]),
    mist(random, 96, 130, 0, 640),
    ...towers(
      random,
      160,
      [
        [170, 124],
        [440, 134],
        [520, 110],
      ],
      true,
    ),
  ],
  pass: (random) => [
    ...grove(random, 76, 262, 4, 38),
    ...grove(random, 560, 266, 2, 32),
    hill(random, { from: -60, to: 260, ground: 284, height: 38, furrows: 3 }),
    hill(random, { from: 400, to: 720, ground: 284, height: 34, furrows: 3 }),
    ...pass(random, 232, 92, 318),
    ...towers(random, 236, [
      [70, 150],
      [566, 168],
      [640, 130],
    ]),
    mist(random, 112, 146, 0, 640),
    ...towers(
      random,
      170,
      [
        [160, 130],
        [236, 146],
        [420, 150],
        [500, 130],
      ],
      true,
    ),
  ],
  valley: (random) => [
    ...grove(random, 604, 264, 3, 44),
    ...stiltHouse(random, 190 + random() * 40, 262, 104),
    ...grove(random, 92, 256, 3, 40),
    ...stiltHouse(random, 404 + random() * 30, 244, 72),
    hill(random, { from: -160, to: 800, ground: 300, height: 62, furrows: 4 }),
    ...stiltHouse(random, 528, 222, 46),
    hill(random, { from: 240, to: 740, ground: 262, height: 46, furrows: 2 }),
    hill(random, { from: -120, to: 330, ground: 262, height: 40 }),
    ...towers(random, 238, [
      [70, 152],
      [300, 124],
      [566, 150],
      [430, 96],
    ]),
    mist(random, 126, 160, 0, 640),
    ...towers(
      random,
      180,
      [
        [160, 146],
        [240, 120],
        [364, 150],
        [486, 136],
        [628, 118],
      ],
      true,
    ),
  ],
};

function towers(
  random: () => number,
  ground: number,
  places: readonly (readonly [x: number, height: number])[],
  far = false,
): SceneThing[] {
  return places.map(([x, height]) =>
    tower(
      random,
      {
        x: x + (random() - 0.5) * 30,
        ground,
        width: height * (0.72 + random() * 0.3),
        height: height * (0.9 + random() * 0.2),
      },
      far,
    ),
  );
}

function sun(random: () => number): SceneThing {
  const [x, y] = [SCENE.width * (0.62 + random() * 0.3), 30 + random() * 10];
  const lozenge = (reach: number): Point[] => [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
    [x, y - reach],
  ];
  return { lines: [19, 13, 6].map((reach) => ({ ink: 'sun' as const, points: lozenge(reach) })) };
}
