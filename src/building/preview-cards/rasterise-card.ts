import sharp from 'sharp';
import { CARD_SIZE, type CardPicture, type PreviewCard } from '../../content-model/preview-card.ts';
import { picturePath } from '../../content-model/pictures.ts';
import { cropAround } from '../derive-pictures.ts';
import { drawCard, PICTURE_WIDTH, type CardFaces } from './draw-card.ts';

/** Largest preview that messengers load without complaint, in bytes. */
export const CARD_BYTES = 150_000;

/** The JPEG of a card; `readPicture` gives the bytes of a derived picture by its address. */
export async function rasteriseCard(
  card: PreviewCard,
  faces: CardFaces,
  readPicture: (path: string) => Promise<Buffer>,
): Promise<Buffer> {
  const drawing = sharp(Buffer.from(drawCard(card, faces)));
  const picture = card.picture && (await cutPicture(card.picture, readPicture));
  const whole = await (
    picture ? drawing.composite([{ input: picture, left: CARD_SIZE.width - PICTURE_WIDTH, top: 0 }]) : drawing
  )
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = whole.info;
  const encode = (quality: number) =>
    // Without 4:4:4 the gold thread bleeds into the cloth.
    sharp(whole.data, { raw: { width, height, channels } })
      .jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true })
      .toBuffer();
  for (const quality of [88, 80, 70, 60]) {
    const bytes = await encode(quality);
    if (bytes.length <= CARD_BYTES) return bytes;
  }
  return encode(45);
}

async function cutPicture(
  { digest, width, focal }: CardPicture,
  readPicture: (path: string) => Promise<Buffer>,
): Promise<Buffer> {
  const source = sharp(await readPicture(picturePath(digest, width)));
  const size = await source.metadata();
  const area = cropAround(focal, size.width, size.height, PICTURE_WIDTH / CARD_SIZE.height);
  return source
    .extract(area)
    .resize(PICTURE_WIDTH, CARD_SIZE.height, { fit: 'fill' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}
