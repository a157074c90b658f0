import type { Point } from '../path.ts';
import type { SceneThing } from './scene-inks.ts';

/** Still water between two heights: level strokes, closer together and longer towards the reader. */
export function water(random: () => number, top: number, bottom: number, from: number, to: number): SceneThing {
  const lines: Point[][] = [];
  for (let y = top + 3, gap = 5; y < bottom; y += gap, gap += 1) {
    const stroke = 11 + (y - top) * 0.5;
    for (let x = from + random() * 30; x < to;) {
      const long = stroke * (0.5 + random() * 1.3);
      lines.push([
        [x, y],
        [Math.min(to, x + long), y],
      ]);
      x += long + stroke * (0.4 + random() * 1.6);
    }
  }
  return { lines: lines.map((points) => ({ ink: 'water' as const, points })) };
}

/** A bank of mist: hides the feet of what stands behind and leaves a few level threads. */
export function mist(random: () => number, top: number, bottom: number, from: number, to: number): SceneThing {
  const middle = (top + bottom) / 2;
  const lines = [top + 2, middle].map((y, index): Point[] => {
    const start = from + (to - from) * (0.1 + random() * 0.5);
    return [
      [start, y + index],
      [start + (to - from) * (0.12 + random() * 0.2), y + index],
    ];
  });
  return {
    area: [
      [from, middle],
      [from + (to - from) * 0.2, top],
      [to - (to - from) * 0.25, top + 2],
      [to, middle],
      [to, bottom + 40],
      [from, bottom + 40],
    ],
    lines: lines.map((points) => ({ ink: 'farStrata' as const, points })),
  };
}

/** A raft with someone standing on it, pole in hand. */
export function raft(x: number, y: number): SceneThing {
  return {
    area: [
      [x - 24, y - 2],
      [x + 2, y - 2],
      [x + 4, y - 18],
      [x + 10, y - 18],
      [x + 10, y - 2],
      [x + 24, y - 2],
      [x + 20, y + 4],
      [x - 20, y + 4],
    ],
    lines: [
      {
        ink: 'line',
        points: [
          [x - 26, y - 2],
          [x + 26, y - 2],
          [x + 20, y + 3],
          [x - 20, y + 3],
          [x - 26, y - 2],
        ],
      },
      {
        ink: 'line',
        points: [
          [x + 3, y - 2],
          [x + 4, y - 13],
          [x + 7, y - 17],
          [x + 9, y - 13],
          [x + 9, y - 2],
        ],
      },
      {
        ink: 'line',
        points: [
          [x - 1, y - 19],
          [x + 7, y - 24],
          [x + 14, y - 19],
          [x - 1, y - 19],
        ],
      },
      {
        ink: 'line',
        points: [
          [x + 18, y - 26],
          [x + 9, y - 11],
          [x - 2, y + 8],
        ],
      },
    ],
  };
}
