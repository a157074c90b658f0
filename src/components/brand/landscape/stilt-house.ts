import type { Point } from '../path.ts';
import type { SceneThing } from './scene-inks.ts';

/** A house on stilts under a deep thatched roof, seen from the front; `size` is its width. */
export function stiltHouse(random: () => number, x: number, ground: number, size: number): SceneThing[] {
  const at = (dx: number, dy: number): Point => [x + dx * size, ground - dy * size];
  const roof = [at(-0.62, 0.4), at(-0.36, 0.78), at(0.34, 0.78), at(0.62, 0.4), at(-0.62, 0.4)];
  const thatch = Array.from({ length: 13 }, (_, index): Point[] => {
    const part = (index + 0.6) / 13.2;
    const drop = 0.1 + random() * 0.2;
    const [top, foot] = [at(-0.34 + 0.68 * part, 0.75), at(-0.58 + 1.16 * part, 0.42)];
    return [[top[0] + (foot[0] - top[0]) * drop, top[1] + (foot[1] - top[1]) * drop], foot];
  });
  const walls = [at(-0.46, 0.4), at(-0.46, 0.19), at(0.46, 0.19), at(0.46, 0.4)];
  const planks = [-0.38, -0.3, -0.22, 0.12, 0.2, 0.28, 0.36].map((dx) => [at(dx, 0.37), at(dx, 0.21)]);
  const door = [at(-0.1, 0.19), at(-0.1, 0.36), at(0.04, 0.36), at(0.04, 0.19)];
  const posts = [-0.44, -0.2, 0.12, 0.44].map((dx) => [at(dx, 0.19), at(dx, 0)]);
  const ladder = [
    [at(-0.08, 0.19), at(-0.16, 0)],
    [at(0.01, 0.19), at(-0.05, 0)],
    [at(-0.1, 0.13), at(-0.02, 0.13)],
    [at(-0.13, 0.06), at(-0.05, 0.06)],
  ];
  const ink = (kind: 'line' | 'strata' | 'thread') => (points: Point[]) => ({ ink: kind, points });
  return [
    { area: roof, lines: [ink('line')(roof), ...thatch.map(ink('strata'))] },
    { area: walls, lines: [ink('line')(walls), ink('thread')(door), ...planks.map(ink('strata'))] },
    { lines: [...posts, ...ladder].map(ink('line')) },
  ];
}

/** A clump of trees, each a leaf on a stem as a needle would draw it. */
export function grove(random: () => number, x: number, ground: number, count: number, size: number): SceneThing[] {
  return Array.from({ length: count }, (_, index) => {
    const high = size * (0.7 + random() * 0.6);
    const wide = high * 0.24;
    const foot = x + (index - (count - 1) / 2) * size * 0.42 + random() * 4;
    const leaf: Point[] = [
      [foot, ground - high],
      [foot + wide, ground - high * 0.55],
      [foot, ground - high * 0.22],
      [foot - wide, ground - high * 0.5],
      [foot, ground - high],
    ];
    const veins: Point[][] = [
      [
        [foot, ground - high * 0.8],
        [foot, ground],
      ],
      [
        [foot + wide * 0.5, ground - high * 0.66],
        [foot + wide * 0.5, ground - high * 0.46],
      ],
    ];
    return {
      area: leaf,
      lines: [{ ink: 'line' as const, points: leaf }, ...veins.map((points) => ({ ink: 'strata' as const, points }))],
    };
  });
}
