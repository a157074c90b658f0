import { polyline } from './path.ts';

/** Width and height of one repeat; drawn with a stroke of 1.5. */
export const BRAID_TILE = { width: 44, height: 22 } as const;

/** Path of one repeat of the braid: a double lozenge, then a lozenge of two hooks that hold each other. */
export function braidPath(): string {
  return [
    polyline(
      [
        [11, 1],
        [21, 11],
        [11, 21],
        [1, 11],
      ],
      true,
    ),
    polyline(
      [
        [11, 6],
        [16, 11],
        [11, 16],
        [6, 11],
      ],
      true,
    ),
    polyline([
      [21, 11],
      [33, 1],
      [43, 11],
      [36.5, 16.5],
      [31, 11],
      [33.5, 8.5],
    ]),
    polyline([
      [45, 11],
      [33, 21],
      [23, 11],
      [29.5, 5.5],
      [35, 11],
      [32.5, 13.5],
    ]),
  ].join('');
}
