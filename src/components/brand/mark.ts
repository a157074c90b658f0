import { polyline } from './path.ts';
import type { Point } from './path.ts';

/** Side of the mark's square viewBox; drawn with a stroke of 3. */
export const MARK_BOX = 84;

/** Path of the mark: a thread that winds outward in a lozenge and leaves at the foot. */
export function markPath(): string {
  return polyline(markPoints());
}

/** Corners of the spiral; the last one is the foot, from which the gold thread leaves to the right. */
export function markPoints(): Point[] {
  const turns = Array.from({ length: 11 }, (_, k): Point => {
    const reach = 6 + 3.5 * k;
    const [x, y] = DIRECTIONS[k % 4] ?? [0, 0];
    return [CENTRE + x * reach, CENTRE + y * reach];
  });
  return [[CENTRE, CENTRE], ...turns];
}

const CENTRE = MARK_BOX / 2;
const DIRECTIONS: readonly Point[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
];
