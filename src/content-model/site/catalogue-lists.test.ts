import { expect, it } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { catalogueList, catalogueListNames } from './catalogue-lists.ts';
import { knownPages } from './known-pages.ts';

const site = makeSite([
  makeStory('tin-tuc', 'duong-moi', {
    title: 'Đường mới',
    tags: ['Đường làng'],
    authors: ['nong-van-mau'],
    agencies: ['ubnd-tinh'],
    places: ['cao-bang'],
  }),
]);

it.each([
  ['dia-phuong', '/dia-phuong/cao-bang/', 'Tỉnh Cao Bằng'],
  ['co-quan', '/co-quan/ubnd-tinh/', 'Ủy ban nhân dân tỉnh Cao Bằng'],
  ['tac-gia', '/tac-gia/nong-van-mau/', 'Nông Văn Mẫu'],
  ['chu-de', '/chu-de/duong-lang/', 'Đường làng'],
  ['chuyen-muc', '/chuyen-muc/tin-tuc-su-kien/', 'Tin tức – Sự kiện'],
] as const)('gives a row of %s its address and stories', (list, base, name) => {
  expect(catalogueList(list, site)).toMatchObject([{ list, base, name, stories: [{ slug: 'duong-moi' }] }]);
});

it('reads every catalogue that has such pages', () => {
  expect(catalogueListNames.flatMap((list) => catalogueList(list, site))).toHaveLength(5);
});

it('knows stories and places of today for wrong addresses', () => {
  expect(knownPages(site)).toEqual([
    ['/tin-tuc/duong-moi/', 'Đường mới'],
    ['/dia-phuong/cao-bang/', 'Tỉnh Cao Bằng'],
  ]);
});
