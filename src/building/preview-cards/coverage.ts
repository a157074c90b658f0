import type { TakeEdge } from '../../fonts/text-outlines.ts';

/** Collects closed outlines and paints what they cover, with smooth edges. */
export interface Coverage {
  readonly take: TakeEdge;
  /** Paints everything taken since the last time over RGB pixels of the same size. */
  readonly paint: (pixels: Uint8Array, colour: string) => void;
}

/**
 * A sheet of pixels on which outlines are summed up: every edge adds the exact area between itself and the right border
 * as differences, so that one run along a row gives how much of each pixel lies inside (as in font-rs). Where outlines
 * of one direction overlap, the pixel is simply full.
 */
export function createCoverage(width: number, height: number): Coverage {
  // Two cells more than a row has pixels take what an edge at the border spills.
  const stride = width + 2;
  const cells = new Float32Array(stride * height);
  // The part of the sheet that edges lie in.
  let [top, bottom, left, right] = [height, 0, width, 0];

  const add = (cell: number, amount: number): void => {
    cells[cell] = (cells[cell] ?? 0) + amount;
  };
  /** The piece of an edge that lies in one row. */
  const addPiece = (row: number, from: number, to: number, rise: number): void => {
    const first = Math.floor(from);
    const last = Math.ceil(to);
    const cell = row * stride + first;
    if (last <= first + 1) {
      const part = (from + to) / 2 - first;
      add(cell, rise * (1 - part));
      add(cell + 1, rise * part);
      return;
    }
    const slope = 1 / (to - from);
    let before = 0;
    for (let x = first; x < last; x += 1) {
      // Area to the right of the piece within pixel x, as a part of the pixel.
      const enter = Math.max(from, x);
      const leave = Math.min(to, x + 1);
      const covered = (enter - from) * slope + (leave - enter) * slope * (x + 1 - (enter + leave) / 2);
      add(cell + x - first, rise * (covered - before));
      before = covered;
    }
    add(cell + last - first, rise * (1 - before));
  };
  const inside = (x: number): number => Math.min(Math.max(x, 0), width);

  return {
    take: (fromX, fromY, toX, toY) => {
      if (fromY === toY) return;
      const down = fromY < toY;
      const startX = down ? fromX : toX;
      const startY = down ? fromY : toY;
      const endY = down ? toY : fromY;
      const lean = (toX - fromX) / (toY - fromY);
      const firstRow = Math.max(0, Math.floor(startY));
      const rowAfter = Math.min(height, Math.ceil(endY));
      top = Math.min(top, firstRow);
      bottom = Math.max(bottom, rowAfter);
      left = Math.min(left, fromX, toX);
      right = Math.max(right, fromX, toX);
      for (let row = firstRow; row < rowAfter; row += 1) {
        const high = Math.max(row, startY);
        const low = Math.min(row + 1, endY);
        const one = inside(startX + (high - startY) * lean);
        const other = inside(startX + (low - startY) * lean);
        addPiece(row, Math.min(one, other), Math.max(one, other), down ? low - high : high - low);
      }
    },
    paint: (pixels, colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const from = Math.floor(Math.max(0, left));
      const to = Math.min(width, Math.ceil(right) + 1);
      for (let row = top; row < bottom; row += 1) {
        let sum = 0;
        for (let x = from, cell = row * stride + from; x < to; x += 1, cell += 1) {
          sum += cells[cell] ?? 0;
          const part = sum < 0 ? -sum : sum;
          if (part < 1 / 512) continue;
          const pixel = (row * width + x) * 3;
          if (part >= 1) {
            pixels[pixel] = red;
            pixels[pixel + 1] = green;
            pixels[pixel + 2] = blue;
          } else {
            pixels[pixel] = mix(pixels[pixel] ?? 0, red, part);
            pixels[pixel + 1] = mix(pixels[pixel + 1] ?? 0, green, part);
            pixels[pixel + 2] = mix(pixels[pixel + 2] ?? 0, blue, part);
          }
        }
      }
      cells.fill(0, top * stride, Math.max(top, bottom) * stride);
      [top, bottom, left, right] = [height, 0, width, 0];
    },
  };
}

function mix(under: number, over: number, part: number): number {
  return Math.round(under + (over - under) * part);
}
