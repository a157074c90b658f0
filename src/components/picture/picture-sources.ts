import type { PictureAsset } from '../../content-model/entry.ts';

/** How a picture is cut: not at all, 3:2 or 1:1. */
export type PictureShape = 'full' | 'the' | 'vuong';

/** What an `<img>` needs: addresses, and the size in pixels of the largest file, which fixes its proportions. */
export interface PictureSources {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  /** The address of the largest file. */
  readonly largest: string;
}

/**
 * The files of a picture in one shape. A shape that the build did not derive is the full picture, to be cut by the style sheet.
 * Throws when there is no file at all.
 */
export function pictureSources(asset: PictureAsset, shape: PictureShape): PictureSources {
  const cropped = shape === 'full' ? undefined : asset.shapes[shape];
  const isCropped = shape !== 'full' && cropped !== undefined && cropped.length > 0;
  const widths = isCropped ? cropped : asset.widths;
  const largest = widths.at(-1);
  if (largest === undefined) throw new Error(`Picture ${asset.digest} has no derived file`);
  const address = (width: number): string => `/anh/${asset.digest}-${isCropped ? `${shape}-` : ''}${width}.webp`;
  return {
    src: address(widths.find((width) => width >= PLAIN_WIDTH) ?? largest),
    srcset: widths.map((width) => `${address(width)} ${width}w`).join(', '),
    width: largest,
    height: Math.max(1, Math.round(largest * (isCropped ? RATIO[shape] : asset.height / asset.width))),
    largest: address(largest),
  };
}

/** Height over width of the cut shapes. */
const RATIO = { the: 2 / 3, vuong: 1 } as const;

/** What a program that ignores `srcset` (a feed reader, an old browser) gets at least, where there is such a file. */
const PLAIN_WIDTH = 800;
