import type { Point } from '../path.ts';
import type { SceneThing } from './scene-inks.ts';

/** A mountain road in hairpins: a red thread sewn up the slope to the saddle, one bend above the other. */
export function pass(random: () => number, bottom: number, top: number, middle: number): SceneThing[] {
  const road: Point[] = [
    [middle - 300, bottom + 26],
    [middle - 120, bottom + 16],
  ];
  const drift = random() * 6;
  for (let bend = 0; bend < BENDS; bend += 1) {
    const part = bend / (BENDS - 1);
    const side = bend % 2 === 0 ? 1 : -1;
    const reach = side * (146 - 112 * part) * (0.86 + random() * 0.24);
    const y = bottom - (bottom - top) * part ** 0.85;
    const x = middle + reach + Math.sin(part * 5 + drift) * 20 * (1 - part);
    road.push([x - side * 8, y + 6], [x, y + 2], [x - side * 5, y - 3]);
  }
  road.push([middle + 4, top - 9], [middle + 10, top - 18]);
  const slope: Point[] = [
    [-330, -46],
    [-250, 10],
    [-196, 34],
    [-150, 66],
    [-112, 100],
    [-70, 122],
    [-36, 150],
    [-12, 158],
    [30, 160],
    [62, 146],
    [104, 116],
    [160, 92],
    [214, 52],
    [290, 22],
    [350, -46],
  ].map(([x = 0, rise = 0]): Point => [middle + x, bottom - (rise * (bottom - top + 16)) / 160]);
  const kerb = road.slice(1, -1).map(([x, y]): Point => [x + 1, y + 4]);
  return [
    {
      area: slope,
      lines: [
        { ink: 'thread', points: road },
        { ink: 'land', points: kerb },
        { ink: 'line', points: slope },
        ...scrub(random, slope, road),
      ],
    },
  ];
}

const BENDS = 10;

// Grass and rock between the bends: short strokes that fall with the slope and keep off the road.
function scrub(random: () => number, slope: readonly Point[], road: readonly Point[]): SceneThing['lines'][number][] {
  const middle = ((slope[0]?.[0] ?? 0) + (slope[slope.length - 1]?.[0] ?? 0)) / 2;
  return slope
    .slice(2, -2)
    .flatMap(([x, y]) =>
      [14, 34, 58, 84, 110].map((below) => {
        const from: Point = [x + (random() - 0.5) * 22, y + below * (0.8 + random() * 0.4)];
        const long = 6 + random() * 9;
        return {
          ink: 'strata' as const,
          points: [from, [from[0] + Math.sign(from[0] - middle) * long * 0.3, from[1] + long]] satisfies Point[],
        };
      }),
    )
    .filter(({ points }) =>
      points.every(([x, y]) => road.every((turn) => Math.hypot(turn[0] - x, (turn[1] - y) * 1.5) > 16)),
    );
}
