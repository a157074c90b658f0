import type { Point } from '../path.ts';
import type { SceneInk, SceneThing } from './scene-inks.ts';

/** A broad fall that comes down a wooded cliff in three uneven steps, parted by rocks. From front to back. */
export function waterfall(random: () => number, middle: number, bottom: number): SceneThing[] {
  return [
    ...tier(random, middle - 168, middle + 150, bottom - 38, bottom),
    ...tier(random, middle - 96, middle + 128, bottom - 78, bottom - 32),
    ...tier(random, middle - 22, middle + 84, bottom - 124, bottom - 72),
    cliff(middle, bottom),
  ];
}

function tier(random: () => number, from: number, to: number, top: number, foot: number): SceneThing[] {
  const rocks: SceneThing[] = [];
  const falls: SceneThing[] = [];
  let x = from;
  let isRock = true;
  while (x < to) {
    const wide = isRock ? 11 + random() * 17 : 24 + random() * 38;
    const lip = top + (random() - 0.5) * 14;
    if (isRock) rocks.push(rock(random, x - 5, x + wide + 5, lip - 3 - random() * 5, foot + 2 + random() * 5));
    else falls.push(curtain(random, x, Math.min(to, x + wide), lip, foot + random() * 4));
    x += wide;
    isRock = !isRock;
  }
  return [...rocks, rock(random, to - 8, to + 26, top + 4, foot + 4), ...falls];
}

function curtain(random: () => number, from: number, to: number, lip: number, foot: number): SceneThing {
  const lines: Point[][] = [];
  const fall = foot - lip;
  for (let x = from; x < to; x += 5.4 + random() * 3.2) {
    const start = lip + Math.abs(random() - 0.5) * 5;
    const broken = random();
    lines.push([
      [x, start],
      [x, broken < 0.5 ? foot - random() * 6 : start + fall * (0.35 + random() * 0.2)],
    ]);
    if (broken >= 0.7)
      lines.push([
        [x, start + fall * 0.7],
        [x, foot - 1],
      ]);
  }
  return {
    area: [
      [from, lip],
      [to, lip],
      [to, foot],
      [from, foot],
    ],
    lines: lines.map((points) => ({ ink: 'water', points })),
  };
}

function rock(random: () => number, from: number, to: number, top: number, foot: number): SceneThing {
  const at = (part: number, rise: number): Point => [from + (to - from) * part, foot + (top - foot) * rise];
  const peak = 0.3 + random() * 0.25;
  const outline = [
    at(0, 0),
    at(0.08, 0.5 + random() * 0.2),
    at(peak - 0.12, 0.92),
    at(peak, 1),
    at(peak + 0.22, 0.84),
    at(0.86, 0.5 + random() * 0.12),
    at(1, 0),
  ];
  const strata = [peak + 0.16].map((part, index): Point[] => [
    at(part, 0.8 - index * 0.14),
    at(part, 0.3 - index * 0.1 + random() * 0.15),
  ]);
  return { area: outline, lines: [stroke('line', outline), ...strata.map((points) => stroke('strata', points))] };
}

function cliff(middle: number, bottom: number): SceneThing {
  const back: Point[] = [
    [-230, 0],
    [-190, 40],
    [-120, 58],
    [-84, 92],
    [-34, 118],
    [-8, 140],
    [40, 148],
    [104, 134],
    [134, 98],
    [176, 70],
    [206, 30],
    [240, 0],
  ].map(([x = 0, rise = 0]): Point => [middle + x, bottom - rise]);
  const ledges: Point[][] = [
    [
      [-176, 26],
      [-150, 30],
      [-128, 24],
    ],
    [
      [142, 62],
      [168, 44],
      [180, 26],
    ],
  ].map((line) => line.map(([x = 0, rise = 0]): Point => [middle + x, bottom - rise]));
  return { area: back, lines: [stroke('line', back), ...ledges.map((points) => stroke('strata', points))] };
}

function stroke(ink: SceneInk, points: readonly Point[]): SceneThing['lines'][number] {
  return { ink, points };
}
