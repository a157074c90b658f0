import sharp from 'sharp';
import { CARD_SIZE, type PreviewCard } from '../../content-model/preview-card.ts';
import { PICTURE_WIDTH } from './card-design.ts';
import type { CardFaces } from './card-faces.ts';
import { createCoverage } from './coverage.ts';
import { cutPicture } from './cut-picture.ts';
import { drawFrame, drawGround } from './draw-ground.ts';
import { copyPixels, rasteriseDrawing, type Pixels } from './pixels.ts';
import { labelBox, setWordmark, setWords } from './set-words.ts';

/** Largest preview that messengers load without complaint, in bytes. */
export const CARD_BYTES = 150_000;

/** Paints the cards of a batch: what they share is drawn once, then only words and picture are put on it. */
export interface CardPainter {
  /** The JPEG of a card; `readPicture` gives the bytes of a derived picture by its address. */
  readonly paint: (card: PreviewCard, readPicture: (path: string) => Promise<Buffer>) => Promise<Buffer>;
}

/** Makes a painter; `rasterise` turns a drawing that cards share into pixels. */
export function createCardPainter(
  faces: CardFaces,
  rasterise: (svg: string) => Promise<Pixels> = rasteriseDrawing,
): CardPainter {
  const drawings = new Map<string, Promise<Pixels>>();
  const shared = (name: string, draw: () => string): Promise<Pixels> => {
    const pixels = drawings.get(name) ?? rasterise(draw());
    drawings.set(name, pixels);
    return pixels;
  };
  const coverage = createCoverage(CARD_SIZE.width, CARD_SIZE.height);
  // Two megabytes for every card would keep the collector busy.
  const spare: Uint8Array[] = [];

  return {
    async paint(card, readPicture) {
      const hasPicture = card.picture !== undefined;
      const ground = await shared(`ground ${hasPicture} ${card.siteName}`, () => drawGround(card.siteName, hasPicture));
      const box = card.sample ? labelBox(card.kicker, faces) : undefined;
      const frame = box && (await shared('frame', () => drawFrame(box.width, box.height)));
      const picture = card.picture && (await cutPicture(card.picture, readPicture));

      const sheet = { ...ground, bytes: spare.pop() ?? new Uint8Array(ground.bytes.length) };
      sheet.bytes.set(ground.bytes);
      if (box && frame) copyPixels(frame, sheet, box.left - 2, box.top - 2);
      for (const { colour, trace } of [setWordmark(card.siteName, faces), ...setWords(card, faces)]) {
        trace(coverage.take);
        coverage.paint(sheet.bytes, colour);
      }
      if (picture) copyPixels(picture, sheet, CARD_SIZE.width - PICTURE_WIDTH, 0);
      const jpeg = await encode(sheet);
      spare.push(sheet.bytes);
      return jpeg;
    },
  };
}

async function encode({ bytes, width, height }: Pixels): Promise<Buffer> {
  for (const quality of [84, 76, 66, 56]) {
    const jpeg = await encodeAt(quality);
    if (jpeg.length <= CARD_BYTES) return jpeg;
  }
  return encodeAt(45);

  function encodeAt(quality: number): Promise<Buffer> {
    // Without 4:4:4 the gold thread bleeds into the cloth; mozjpeg saves an eighth of the bytes for twenty times the work.
    return sharp(bytes, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, chromaSubsampling: '4:4:4', optimiseCoding: false })
      .toBuffer();
  }
}
