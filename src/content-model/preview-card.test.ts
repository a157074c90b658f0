import { expect, test } from 'vitest';
import { cardPath, siteCard, type PreviewCard } from './preview-card.ts';

const card: PreviewCard = {
  siteName: 'Lan Tỏa',
  kicker: 'Điển hình',
  tone: 'đỏ',
  title: 'La Văn Cầu',
  sample: false,
  picture: { digest: 'a1b2c3d4e5f6', width: 1200, focal: [50, 30] },
};

test.each<[string, Partial<PreviewCard>]>([
  ['site name', { siteName: 'Lan Toả' }],
  ['kicker', { kicker: 'Gương sáng' }],
  ['tone', { tone: 'ngọc' }],
  ['title', { title: 'La Văn Cầu,' }],
  ['sample mark', { sample: true }],
  ['picture', { picture: { digest: 'b1b2c3d4e5f6', width: 1200, focal: [50, 30] } }],
  ['focal point', { picture: { digest: 'a1b2c3d4e5f6', width: 1200, focal: [50, 31] } }],
])('the address of a card changes with its %s', (_name, change) => {
  expect(cardPath({ ...card, ...change })).not.toBe(cardPath(card));
});

test('the address of a card is a hashed JPEG', () => {
  expect(cardPath(card)).toMatch(/^\/the\/[0-9a-f]{16}\.jpg$/);
  expect(cardPath({ ...card })).toBe(cardPath(card));
});

test('the card of the site shows its line and its body', () => {
  const settings = { siteName: 'Lan Tỏa', tagline: 'Thi đua, khen thưởng', body: 'Ban Tuyên giáo' };
  expect(siteCard(settings)).toEqual({
    siteName: 'Lan Tỏa',
    kicker: 'Ban Tuyên giáo',
    tone: 'chàm',
    title: 'Thi đua, khen thưởng',
    sample: false,
  });
});
