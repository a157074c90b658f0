import sharp from 'sharp';
import { expect, test } from 'vitest';
import { picturePath } from '../../content-model/pictures.ts';
import type { PreviewCard } from '../../content-model/preview-card.ts';
import { loadCardFaces } from './card-faces.ts';
import { CARD_BYTES, createCardPainter } from './card-painter.ts';
import { rasteriseDrawing } from './pixels.ts';

const faces = await loadCardFaces();
const card: PreviewCard = {
  siteName: 'Lan Tỏa',
  kicker: 'Điển hình',
  tone: 'đỏ',
  title: 'Ẩm thực Ỗ Ễ Ặ Ỡ: ngoằn ngoèo',
  sample: true,
};
const noPicture = () => Promise.reject(new Error('The card has none.'));
const red = await sharp({ create: { width: 960, height: 640, channels: 3, background: '#e00000' } })
  .webp()
  .toBuffer();
const readRed = async (path: string) => (path === picturePath('abc123', 960) ? red : noPicture());
const withPicture: PreviewCard = { ...card, picture: { digest: 'abc123', width: 960, focal: [50, 50] } };

test('paints a card of 1200 × 630 that is small enough', async () => {
  const bytes = await createCardPainter(faces).paint(card, noPicture);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  expect(bytes.length).toBeLessThanOrEqual(CARD_BYTES);
});

test('paints the same bytes whatever it painted before, alone or at once', async () => {
  const painter = createCardPainter(faces);
  const others = await Promise.all([
    painter.paint({ ...card, title: 'Kim Đồng', sample: false }, noPicture),
    painter.paint(withPicture, readRed),
    painter.paint(card, noPicture),
  ]);
  const alone = await createCardPainter(faces).paint(card, noPicture);
  expect(others[2].equals(alone)).toBe(true);
  expect((await painter.paint(card, noPicture)).equals(alone)).toBe(true);
});

test('draws what cards share once', async () => {
  const drawn: string[] = [];
  const painter = createCardPainter(faces, (svg) => {
    drawn.push(svg);
    return rasteriseDrawing(svg);
  });
  await Promise.all([
    painter.paint(card, noPicture),
    painter.paint({ ...card, title: 'Kim Đồng', tone: 'ngọc', kicker: 'Tin' }, noPicture),
    painter.paint(withPicture, readRed),
  ]);
  await painter.paint(card, noPicture);
  // Ground with the ridge, ground without it, frame of the label.
  expect(drawn).toHaveLength(3);
});

test('puts the picture at the right third', async () => {
  const bytes = await createCardPainter(faces).paint(withPicture, readRed);
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

test('keeps what is too wide within the card', async () => {
  const wide = { ...card, siteName: 'Lan Tỏa '.repeat(20), kicker: 'Điển hình '.repeat(20) };
  const bytes = await createCardPainter(faces).paint(wide, noPicture);
  // The left border stays cloth: nothing runs over into the next row.
  const { data } = await sharp(bytes)
    .extract({ left: 0, top: 0, width: 40, height: 630 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(Math.max(...data.filter((_, index) => index % 3 === 0))).toBeLessThan(50);
});
