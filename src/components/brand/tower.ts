import type { Engraved, Stroke } from './engraving.ts';
import type { Point } from './path.ts';

/** Where a limestone tower stands and how big it is. */
export interface TowerPlace {
  /** Middle of the foot. */
  x: number;
  /** Height of the ground, y downwards. */
  ground: number;
  width: number;
  height: number;
}

/** Inks of a tower: outline and the strata of its shaded side. */
export type TowerInk = 'line' | 'strata' | 'far' | 'farStrata';

/** One angular karst tower, lit from the left: outline, a broken spine, and strata that hang on its right side. */
export function tower(random: () => number, place: TowerPlace, far = false): Engraved<TowerInk> {
  const outline = towerOutline(random, place);
  const ink = far ? 'farStrata' : 'strata';
  const cuts = [
    ...shadedStrata(random, place, outline, far),
    ...(far || place.height < 50 ? [] : [spine(random, place, outline)]),
  ];
  return {
    area: outline,
    lines: [
      { ink: far ? 'far' : 'line', points: outline },
      ...cuts.map((points): Stroke<TowerInk> => ({ ink, points })),
    ],
  };
}

function spine(random: () => number, { ground, width }: TowerPlace, outline: readonly Point[]): Point[] {
  const summit = summitOf(outline);
  const fall = (ground - summit[1]) * (0.5 + random() * 0.3);
  let x = summit[0];
  return [0, 0.25, 0.5, 0.75, 1].map((part): Point => {
    x -= (random() - 0.3) * width * 0.07 * Math.sign(part);
    return [x, summit[1] + 1 + fall * part];
  });
}

function summitOf(outline: readonly Point[]): Point {
  return outline.reduce((top, point) => (point[1] < top[1] ? point : top));
}

// Half-width and height of the corners, from the left foot over the summit to the right foot.
const PROFILES: readonly (readonly Point[])[] = [
  [
    [-1, 0],
    [-0.88, 0.24],
    [-0.8, 0.5],
    [-0.6, 0.72],
    [-0.42, 0.9],
    [-0.12, 1],
    [0.16, 0.97],
    [0.42, 0.83],
    [0.62, 0.58],
    [0.8, 0.3],
    [1, 0],
  ],
  [
    [-1, 0],
    [-0.82, 0.36],
    [-0.58, 0.6],
    [-0.46, 0.82],
    [-0.2, 0.96],
    [0.04, 1],
    [0.3, 0.88],
    [0.46, 0.64],
    [0.72, 0.46],
    [0.86, 0.2],
    [1, 0],
  ],
  [
    [-1, 0],
    [-0.9, 0.18],
    [-0.66, 0.4],
    [-0.52, 0.68],
    [-0.24, 0.86],
    [-0.06, 1],
    [0.22, 0.94],
    [0.5, 0.76],
    [0.64, 0.44],
    [0.9, 0.22],
    [1, 0],
  ],
];

function towerOutline(random: () => number, { x, ground, width, height }: TowerPlace): Point[] {
  const profile = PROFILES[Math.floor(random() * PROFILES.length)] ?? [];
  const lean = (random() - 0.4) * 0.16;
  const last = profile.length - 1;
  return profile.map(([side, rise], index): Point => {
    const inner = index > 0 && index < last ? 1 : 0;
    const wobble = (): number => (random() - 0.5) * 0.09 * inner;
    return [x + (side + lean * rise + wobble()) * (width / 2), ground - (rise + wobble() * 0.7) * height];
  });
}

function shadedStrata(
  random: () => number,
  { ground, width, height }: TowerPlace,
  outline: readonly Point[],
  far: boolean,
): Point[][] {
  const summit = summitOf(outline);
  const foot = outline[outline.length - 1] ?? summit;
  const spacing = Math.max(2.4, width / (far ? 18 : 24));
  const strata: Point[][] = [];
  let depth = 0.4;
  for (let x = summit[0] + spacing * 0.4; x < foot[0] - spacing; x += spacing * (0.8 + random() * 0.4)) {
    const top = heightAt(outline, x) + 1.5 + random() * height * 0.05;
    // The shade deepens towards the foot and wanders, as water has cut it.
    depth = Math.min(0.92, Math.max(0.3, depth + (random() - 0.42) * 0.34));
    const bottom = top + (ground - top) * depth;
    const cut = top + (bottom - top) * (0.45 + random() * 0.3);
    strata.push([
      [x, top],
      [x, cut],
    ]);
    if (!far && random() < 0.6)
      strata.push([
        [x, cut + 2.2],
        [x, Math.max(cut + 3.5, bottom)],
      ]);
  }
  return strata.filter(([from, to]) => from && to && to[1] - from[1] > 1.5 && to[1] < ground);
}

function heightAt(outline: readonly Point[], x: number): number {
  let best = Infinity;
  outline.forEach((to, index) => {
    const from = outline[index - 1];
    if (from && (from[0] - x) * (to[0] - x) <= 0 && from[0] !== to[0]) {
      best = Math.min(best, from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]));
    }
  });
  return best;
}
