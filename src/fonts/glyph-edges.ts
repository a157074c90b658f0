import type { PathCommand } from 'opentype.js';

/** The outline of a glyph as straight edges, four numbers each (from x, y, to x, y); no chord is farther from its curve than `tolerance`. */
export function glyphEdges(commands: readonly PathCommand[], tolerance: number): Float64Array {
  const edges: number[] = [];
  let [startX, startY, penX, penY] = [0, 0, 0, 0];
  const lineTo = (x: number, y: number): void => {
    edges.push(penX, penY, x, y);
    [penX, penY] = [x, y];
  };
  for (const { type, x = 0, y = 0, x1 = 0, y1 = 0 } of commands) {
    switch (type) {
      case 'M':
        [startX, startY, penX, penY] = [x, y, x, y];
        break;
      case 'L':
        lineTo(x, y);
        break;
      case 'Q':
        for (const [toX, toY] of chords([penX, penY], [x1, y1], [x, y], tolerance)) lineTo(toX, toY);
        break;
      case 'Z':
        if (penX !== startX || penY !== startY) lineTo(startX, startY);
        break;
      case 'C':
        throw new Error('A TrueType outline has no cubic curves.');
    }
  }
  return Float64Array.from(edges);
}

type Corner = readonly [x: number, y: number];

function chords(from: Corner, control: Corner, to: Corner, tolerance: number): Corner[] {
  // A quadratic curve leaves its chord by a quarter of this bend; n chords divide that by n².
  const bend = Math.hypot(from[0] - 2 * control[0] + to[0], from[1] - 2 * control[1] + to[1]);
  const count = Math.max(1, Math.ceil(Math.sqrt(bend / 4 / tolerance)));
  return Array.from({ length: count }, (_, index): Corner => {
    const part = (index + 1) / count;
    const rest = 1 - part;
    const at = (axis: 0 | 1): number =>
      rest * rest * from[axis] + 2 * rest * part * control[axis] + part * part * to[axis];
    return [at(0), at(1)];
  });
}
