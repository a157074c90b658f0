import { polyline } from './path.ts';

/** Side of the knot's square viewBox; drawn with a stroke of 2. */
export const KNOT_BOX = 22;

/** Path of the knot, the mark's short form below 30 px: two nested lozenges. */
export function knotPath(): string {
  return lozenge(9.5) + lozenge(4.5);
}

function lozenge(reach: number): string {
  const centre = KNOT_BOX / 2;
  return polyline(
    [
      [centre, centre - reach],
      [centre + reach, centre],
      [centre, centre + reach],
      [centre - reach, centre],
    ],
    true,
  );
}
