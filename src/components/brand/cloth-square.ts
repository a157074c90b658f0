import type { Point } from './path.ts';
import { createRandom } from './random.ts';

/** Stitches along one side; a multiple of it in px (76, 114, 152) keeps every stitch sharp. */
export const CLOTH_SIDE = 19;

/** The four threads, in the order of their lines. */
export const THREADS = ['cotton', 'gold', 'red', 'jade'] as const;
export type Thread = (typeof THREADS)[number];

/** A piece of cross-stitch: `cells[y][x]` is a thread, or null where the indigo shows. */
export interface ClothSquare {
  cells: readonly (readonly (Thread | null)[])[];
}

/** Stitches a pattern from a seed, the same for the same seed; it mirrors on both axes and both diagonals. */
export function clothSquare(seed: string): ClothSquare {
  const stitch = pattern(createRandom(seed));
  const steps = Array.from({ length: CLOTH_SIDE }, (_, index) => Math.abs(index - REACH));
  return { cells: steps.map((dy) => steps.map((dx) => stitch(Math.max(dx, dy), Math.min(dx, dy)))) };
}

/** One line for each thread: horizontal runs of stitches, in a viewBox of `0 -.5 19 19`, stroke 1. */
export function clothLines({ cells }: ClothSquare): Map<Thread, Point[][]> {
  const lines = new Map<Thread, Point[][]>();
  cells.forEach((row, y) => {
    row.forEach((thread, x) => {
      if (thread === null || row[x - 1] === thread) return;
      let end = x;
      while (row[end] === thread) end += 1;
      lines.set(thread, [
        ...(lines.get(thread) ?? []),
        [
          [x, y],
          [end, y],
        ],
      ]);
    });
  });
  return lines;
}

const REACH = (CLOTH_SIDE - 1) / 2;

/** Thread at a place given by its larger and smaller distance from the middle: one eighth holds the whole. */
type Stitcher = (far: number, near: number) => Thread | null;

function pattern(random: () => number): Stitcher {
  const threads = shuffled(random, THREADS);
  const [ground = 'cotton', second = 'gold', third = 'red', fourth = 'jade'] = threads;
  const heart = pick(random, HEARTS);
  const field = pick(random, FIELDS);
  const corner = pick(random, CORNERS);
  const arm = pick(random, ARMS);
  const rim = pick(random, RIMS);
  const ring = 5 + Math.floor(random() * 2);
  return (far, near) => {
    if (far === REACH) return rim(far, near) ? second : null;
    if (heart(far, near)) return (far + near) % 2 === 0 && far < 2 ? fourth : third;
    if (far + near === ring) return ground;
    if (corner(far, near)) return fourth;
    if (arm(far, near)) return second;
    if (far + near > ring && field(far, near, ring)) return ground;
    return far + near === ring - 2 && near % 2 === 0 ? second : null;
  };
}

type Shape = (far: number, near: number, ring?: number) => boolean;

// Lozenge, eight-pointed star, flower, window: shapes of the loom, not a copy of any weaver's sign.
const HEARTS: readonly Shape[] = [
  (far, near) => far + near <= 2,
  (far, near) => (far <= 3 && near === 0) || (far === near && far <= 2) || (far === 2 && near === 1),
  (far, near) => far + near === 3 || far + near === 0,
  (far, near) => (far === 2 && near <= 1) || far + near === 0 || (far === 3 && near === 0),
];
const FIELDS: readonly Shape[] = [
  (far, near, ring = 5) => far + near === ring + 2 || far + near === ring + 5,
  (far, near, ring = 5) => far + near === ring + 3,
  (far, near, ring = 5) => (far + near - ring) % 2 === 0 && (far - near) % 4 === 0,
  (far, near, ring = 5) => (far + near - ring) % 3 === 0 && near % 2 === 1,
];
const CORNERS: readonly Shape[] = [
  (far, near) => Math.abs(far - 6) + Math.abs(near - 6) === 2 || (far === 6 && near === 6),
  (far, near) => far >= 5 && far <= 7 && near >= 5 && (far + near) % 2 === 0,
  (far, near) => far === near && far >= 4 && far <= 7,
  (far, near) => (far === 7 && near >= 4) || (far === 6 && near === 6),
];
const ARMS: readonly Shape[] = [
  (far, near) => Math.abs(far - 7) + near === 1,
  (far, near) => far >= 6 && near === 0,
  (far, near) => far === 7 && near <= 2,
  (far, near) => Math.abs(far - 6) + near <= 1,
];
const RIMS: readonly Shape[] = [
  (_, near) => near % 2 === 1,
  (_, near) => near % 3 !== 1,
  (_, near) => near % 4 < 2,
  () => true,
];

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function shuffled<Item>(random: () => number, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
