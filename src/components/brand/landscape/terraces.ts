import type { Point } from '../path.ts';
import type { SceneThing } from './scene-inks.ts';

/** Terraced fields round a hill: the lowest bank is nearest and almost level, the highest bends over the top. */
export function terraces(random: () => number, bottom: number, top: number, width: number): SceneThing[] {
  const centre = width * (0.42 + random() * 0.2);
  const swing = random() * 6;
  return Array.from({ length: STEPS }, (_, index) => {
    const part = index / (STEPS - 1);
    const level = bottom - (bottom - top) * part ** 0.9 * 0.5;
    const bulge = (bottom - top) * 0.5 * part ** 0.9;
    const edge = Array.from({ length: 14 }, (_, at): Point => {
      const x = -20 + ((width + 40) * at) / 13;
      const away = (x - centre) / (width * 0.36);
      const wave = Math.sin(x / 62 + swing + index * 0.5) * (9 - 5 * part) + Math.sin(x / 27 + index) * 2.5;
      return [x, level - bulge * Math.exp(-away * away) + wave];
    });
    return {
      area: [...edge, [width + 20, bottom + 80], [-20, bottom + 80]],
      lines: [{ ink: 'line', points: edge }, ...bankShade(random, edge), ...seedlings(random, edge, 1 - part)],
    };
  });
}

const STEPS = 9;

type Line = SceneThing['lines'][number];

function bankShade(random: () => number, edge: readonly Point[]): Line[] {
  const start = 1 + Math.floor(random() * 5);
  const under = edge.slice(start, start + 5).map(([x, y]): Point => [x, y + 3]);
  return [{ ink: 'land', points: under }];
}

function seedlings(random: () => number, edge: readonly Point[], near: number): Line[] {
  const blades: Line[] = [];
  edge.forEach(([x, y], index) => {
    const next = edge[index + 1];
    if (!next || random() < 0.72) return;
    for (const part of [0.1, 0.4, 0.7]) {
      const foot: Point = [x + (next[0] - x) * part, y + (next[1] - y) * part + 6 + near * 7];
      blades.push({ ink: 'water', points: [foot, [foot[0], foot[1] - 2.6 - near * 3]] });
    }
  });
  return blades;
}
