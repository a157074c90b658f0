import sharp from 'sharp';
import { CARD_SIZE, type CardPicture } from '../../content-model/preview-card.ts';
import { cropAround, picturePath } from '../../content-model/pictures.ts';
import { PICTURE_WIDTH } from './card-design.ts';
import type { Pixels } from './pixels.ts';

/** The part of a story's picture that a card shows; `readPicture` gives the bytes of a derived picture by its address. */
export async function cutPicture(
  { digest, width, focal }: CardPicture,
  readPicture: (path: string) => Promise<Buffer>,
): Promise<Pixels> {
  const source = sharp(await readPicture(picturePath(digest, width)));
  const size = await source.metadata();
  const area = cropAround(focal, size.width, size.height, PICTURE_WIDTH / CARD_SIZE.height);
  const bytes = await source
    .extract(area)
    .resize(PICTURE_WIDTH, CARD_SIZE.height, { fit: 'fill' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer();
  return { bytes, width: PICTURE_WIDTH, height: CARD_SIZE.height };
}
