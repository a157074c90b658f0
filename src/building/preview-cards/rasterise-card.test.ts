import sharp from 'sharp';
import { expect, test } from 'vitest';
import { picturePath } from '../../content-model/pictures.ts';
import type { PreviewCard } from '../../content-model/preview-card.ts';
import { drawCard } from './draw-card.ts';
import { loadCardFaces } from './publish-cards.ts';
import { CARD_BYTES, rasteriseCard } from './rasterise-card.ts';

const faces = await loadCardFaces();
const card: PreviewCard = {
  siteName: 'Lan Tỏa',
  kicker: 'Điển hình',
  tone: 'đỏ',
  title: 'Ẩm thực Ỗ Ễ Ặ Ỡ: ngoằn ngoèo',
  sample: true,
};

const noPicture = () => Promise.reject(new Error('The card has none.'));

test('draws a card of 1200 × 630 that is small enough and always the same', async () => {
  const bytes = await rasteriseCard(card, faces, noPicture);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(bytes.length).toBeLessThanOrEqual(CARD_BYTES);
  expect((await rasteriseCard(card, faces, noPicture)).equals(bytes)).toBe(true);
});

test('puts the picture at the right third', async () => {
  const red = await sharp({ create: { width: 960, height: 640, channels: 3, background: '#e00000' } })
    .webp()
    .toBuffer();
  const read = async (path: string) => (path === picturePath('abc123', 960) ? red : noPicture());
  const bytes = await rasteriseCard(
    { ...card, picture: { digest: 'abc123', width: 960, focal: [50, 50] } },
    faces,
    read,
  );
  const colourAt = async (left: number) => {
    const { data } = await sharp(bytes)
      .extract({ left, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data[0] ?? 0;
  };
  expect(await colourAt(780)).toBeLessThan(60);
  expect(await colourAt(820)).toBeGreaterThan(180);
});

test('writes outlines without a broken number', () => {
  const svg = drawCard(card, faces);
  expect(/ d="[^"]*(?:NaN|- |e)/.test(svg)).toBe(false);
  expect(svg.includes('<text')).toBe(false);
});
