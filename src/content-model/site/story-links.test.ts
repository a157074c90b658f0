import { expect, test } from 'vitest';
import type { Story } from '../entry.ts';
import type { Site } from './site.ts';
import { storyLinks } from './story-links.ts';

const rows: Record<string, object> = {
  'so-noi-vu': { id: 'so-noi-vu', name: 'Sở Nội vụ tỉnh', shortName: 'Sở Nội vụ' },
  'giao-duc': { id: 'giao-duc', name: 'Giáo dục' },
};
const places = new Map([
  [
    'trung-khanh',
    { current: false, place: { id: 'trung-khanh', name: 'Trùng Khánh', level: 'huyện', validUntil: '2025-06-30' } },
  ],
  ['cao-bang', { current: true, place: { id: 'cao-bang', name: 'Cao Bằng', level: 'tỉnh' } }],
]);
const campaign = { collection: 'dot-thi-dua', path: '/dot-thi-dua/x/', data: { name: 'Mỗi xóm một tổ số' } };
const site = {
  places,
  row: (_: string, id: string) => rows[id],
  story: (id: string) => (id === 'dot-thi-dua/x' ? campaign : undefined),
} as unknown as Site;
const story = (data: object, collection = 'tin-tuc') =>
  ({ collection, data: { places: [], agencies: [], ...data } }) as unknown as Story;

test('leads to the campaign, places, agencies and field', () => {
  expect(
    storyLinks(
      story({ campaign: 'x', places: ['trung-khanh', 'cao-bang'], agencies: ['so-noi-vu'], field: 'giao-duc' }),
      site,
    ),
  ).toEqual({
    campaign: { label: 'Mỗi xóm một tổ số', path: '/dot-thi-dua/x/' },
    places: [
      { label: 'Huyện Trùng Khánh', path: '/dia-phuong/trung-khanh/', note: 'tên cũ, đến 30/6/2025' },
      { label: 'Tỉnh Cao Bằng', path: '/dia-phuong/cao-bang/' },
    ],
    agencies: [{ label: 'Sở Nội vụ', path: '/co-quan/so-noi-vu/' }],
    field: { label: 'Giáo dục', path: '/linh-vuc/giao-duc/' },
  });
});

test('leaves out what is not on the site', () => {
  expect(storyLinks(story({ campaign: 'da-go', places: ['la'], agencies: ['la'] }), site)).toEqual({
    places: [],
    agencies: [],
  });
});
