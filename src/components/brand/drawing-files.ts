import { BRAID_TILE, braidPath } from './braid.ts';
import { KNOT_BOX, knotPath } from './knot.ts';
import { inkPath } from './path.ts';
import { RIDGE_SIZE, ridgeStrokes } from './ridge.ts';
import type { TowerInk } from './tower.ts';

/** The drawings that style sheets use as masks, by file name; `npm run brand` writes them beside this file. */
export function drawingFiles(): Map<string, string> {
  return new Map([
    ['braid.svg', svg(BRAID_TILE.width, BRAID_TILE.height, `<path stroke-width="1.5" d="${braidPath()}"/>`)],
    ['knot.svg', svg(KNOT_BOX, KNOT_BOX, `<path stroke-width="2" d="${knotPath()}"/>`)],
    ['stitch.svg', svg(8, 8, '<path stroke-width="1.7" d="M1 1l6 6m0-6l-6 6"/>')],
    ['ridge.svg', ridge('desk')],
    ['ridge-phone.svg', ridge('phone')],
  ]);
}

function ridge(size: keyof typeof RIDGE_SIZE): string {
  const strokes = ridgeStrokes('non nước Cao Bằng', size);
  const body = INKS.map(([ink, look]) => {
    const lines = strokes.filter((stroke) => stroke.ink === ink).map((stroke) => stroke.points);
    return `<path ${look} d="${inkPath(lines, 1)}"/>`;
  });
  return svg(RIDGE_SIZE[size].width, RIDGE_SIZE[size].height, body.join(''));
}

const INKS: readonly (readonly [TowerInk, string])[] = [
  ['line', 'stroke-width="1.4"'],
  ['strata', 'stroke-width=".9" stroke-opacity=".85"'],
  ['far', 'stroke-width="1.1" stroke-opacity=".7"'],
  ['farStrata', 'stroke-width=".7" stroke-opacity=".5"'],
];

function svg(width: number, height: number, body: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke="#000" stroke-linejoin="round">${body}</svg>\n`;
}
