import { expect, test } from 'vitest';
import { placeSchema } from '../../content-model/reference/catalogues.ts';
import { createPlaceTree } from '../../content-model/site/place-tree.ts';
import { namedPlaces } from './place-names.ts';

const places = createPlaceTree(
  [
    { id: 'cao-bang', name: 'Cao Bằng', level: 'tỉnh', otherNames: ['Cao Bình'] },
    {
      id: 'tra-linh',
      name: 'Trà Lĩnh',
      level: 'huyện',
      parent: 'cao-bang',
      validUntil: '2020-02-29',
      successors: ['trung-khanh-huyen'],
    },
    {
      id: 'trung-khanh-huyen',
      name: 'Trùng Khánh',
      level: 'huyện',
      parent: 'cao-bang',
      validUntil: '2025-06-30',
      successors: ['trung-khanh', 'quang-han'],
    },
    {
      id: 'phong-chau',
      name: 'Phong Châu',
      level: 'xã',
      parent: 'trung-khanh-huyen',
      validUntil: '2025-06-30',
      successors: ['trung-khanh'],
    },
    {
      id: 'trung-khanh',
      name: 'Trùng Khánh',
      level: 'xã',
      parent: 'cao-bang',
      validFrom: '2025-07-01',
      otherNames: ['Trùng-khánh phủ'],
    },
    { id: 'quang-han', name: 'Quang Hán', level: 'xã', parent: 'cao-bang', validFrom: '2025-07-01' },
  ].map((row) => placeSchema.parse(row)),
  '2026-11-22T08:00',
);

test('names a place of today by all that its ground was called, over several reforms', () => {
  expect(namedPlaces(['trung-khanh'], places)).toEqual([
    { name: 'Xã Trùng Khánh', otherNames: ['Trùng-khánh phủ', 'Huyện Trùng Khánh', 'Xã Phong Châu', 'Huyện Trà Lĩnh'] },
  ]);
});

test('names a place of the past by what became of it, and a former commune by its district too', () => {
  expect(namedPlaces(['phong-chau', 'tra-linh'], places).map(({ otherNames }) => otherNames)).toEqual([
    ['Huyện Trùng Khánh', 'Xã Trùng Khánh', 'Trùng-khánh phủ'],
    ['Huyện Trùng Khánh', 'Xã Trùng Khánh', 'Trùng-khánh phủ', 'Xã Quang Hán'],
  ]);
});

test('does not name every commune by its province, and passes over unknown places', () => {
  expect(namedPlaces(['quang-han', 'khong-co'], places)).toEqual([
    { name: 'Xã Quang Hán', otherNames: ['Huyện Trùng Khánh', 'Huyện Trà Lĩnh'] },
  ]);
});
