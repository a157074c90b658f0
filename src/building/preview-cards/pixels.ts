import sharp from 'sharp';

/** A picture as rows of RGB bytes. */
export interface Pixels {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Turns an opaque SVG into pixels. */
export async function rasteriseDrawing(svg: string): Promise<Pixels> {
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

/** Copies a picture onto another with its left upper corner at left, top; what hangs over the right border is cut off. */
export function copyPixels(from: Pixels, onto: Pixels, left: number, top: number): void {
  const width = Math.min(from.width, onto.width - left);
  if (width <= 0) return;
  for (let row = 0; row < from.height; row += 1) {
    const start = row * from.width * 3;
    onto.bytes.set(from.bytes.subarray(start, start + width * 3), ((top + row) * onto.width + left) * 3);
  }
}
