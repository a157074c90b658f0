import type { PictureUse } from './fields/field.ts';

/** The cropped shapes that the build derives: `the` (3:2, for lists) and `vuong` (1:1, for persons). */
export const pictureShapes = {
  the: { ratio: 3 / 2, widths: [360, 720] },
  vuong: { ratio: 1, widths: [160, 320] },
} as const;
/** The name of a cropped shape. */
export type PictureShape = keyof typeof pictureShapes;

const fullWidths = [480, 800, 1200, 1600];

/** The widths in pixels of the uncropped files for a picture of this upright width; never enlarged, never empty. */
export function fullWidthsOf(width: number): number[] {
  const smaller = fullWidths.filter((candidate) => candidate < width);
  return width <= (fullWidths.at(-1) ?? 0) ? [...smaller, width] : smaller;
}

/** The widths of a cropped shape that fit into an upright size. */
export function shapeWidthsOf(shape: PictureShape, width: number, height: number): number[] {
  const { ratio, widths } = pictureShapes[shape];
  const largest = Math.floor(Math.min(width, height * ratio));
  const fitting = widths.filter((candidate) => candidate <= largest);
  return fitting.length > 0 ? fitting : [largest];
}

/** The shapes that a use of a picture needs besides the full one. */
export const shapesOfUse: Readonly<Record<PictureUse, readonly PictureShape[]>> = {
  lead: ['the'],
  portrait: ['vuong'],
  body: [],
};

/** The path of a derived file; `shape` is left out for the uncropped picture. */
export function picturePath(digest: string, width: number, shape?: PictureShape): string {
  return `/anh/${digest}-${shape === undefined ? '' : `${shape}-`}${width}.webp`;
}

/** The largest rectangle of a ratio around a focal point (percent) that lies inside the picture. */
export function cropAround(focal: readonly [number, number], width: number, height: number, ratio: number) {
  const cropWidth = Math.min(width, Math.round(height * ratio));
  const cropHeight = Math.min(height, Math.round(width / ratio));
  const place = (percent: number, whole: number, part: number) =>
    Math.round(Math.min(Math.max((percent / 100) * whole - part / 2, 0), whole - part));
  return {
    left: place(focal[0], width, cropWidth),
    top: place(focal[1], height, cropHeight),
    width: cropWidth,
    height: cropHeight,
  };
}
