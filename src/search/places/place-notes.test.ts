import { expect, it } from 'vitest';
import type { Place } from '../../content-model/reference/catalogues.ts';
import { createPlaceTree } from '../../content-model/site/place-tree.ts';
import { findPlaceNote } from './find-place-note.ts';
import { placeChanges } from './place-changes.ts';

const place = (id: string, level: Place['level'], name: string, more: Partial<Place> = {}): Place => ({
  id,
  level,
  name,
  successors: [],
  otherNames: [],
  ...more,
});
const changes = placeChanges(
  createPlaceTree(
    [
      place('cao-bang', 'tỉnh', 'Cao Bằng'),
      place('tra-linh-huyen', 'huyện', 'Trà Lĩnh', { validUntil: '2020-02-29', successors: ['trung-khanh-huyen'] }),
      place('trung-khanh-huyen', 'huyện', 'Trùng Khánh', {
        validUntil: '2025-06-30',
        successors: ['tra-linh-xa', 'trung-khanh-xa'],
      }),
      place('trung-khanh-thi-tran', 'thị trấn', 'Trùng Khánh', {
        validUntil: '2025-06-30',
        successors: ['trung-khanh-xa'],
      }),
      place('quang-han-xa-cu', 'xã', 'Quang Hán', { validUntil: '2025-06-30', successors: ['quang-han-xa'] }),
      place('tra-linh-xa', 'xã', 'Trà Lĩnh', { validFrom: '2025-07-01' }),
      place('trung-khanh-xa', 'xã', 'Trùng Khánh', { validFrom: '2025-07-01', otherNames: ['Pò Tấu'] }),
      place('quang-han-xa', 'xã', 'Quang Hán', { validFrom: '2025-07-01' }),
    ],
    '2026-11-22T08:00',
  ),
);
const ids = (typed: string): readonly unknown[] => {
  const note = findPlaceNote(typed, changes);
  return [
    note?.former?.place.id,
    note?.former?.now.map(({ id }) => id),
    note?.present?.place.id,
    note?.present?.was.map(({ id }) => id),
  ];
};
const nothing = [undefined, undefined, undefined, undefined];

it('leads from a district that is no more to the communes of today, and from a commune back to what it was', () => {
  const whole = ['trung-khanh-huyen', ['tra-linh-xa', 'trung-khanh-xa'], 'trung-khanh-xa', ['trung-khanh-thi-tran']];
  for (const typed of ['trung khanh', 'Trùng Khánh', 'TRÙNG KHÁNH', 'trùng khanh', 'Trùng Khánh'.normalize('NFD')]) {
    expect(ids(typed)).toEqual(whole);
  }
  expect(findPlaceNote('trung khanh', changes)?.former?.place.ended).toBe('1/7/2025');
});

it.each([
  ['huyện trùng khánh', ['trung-khanh-huyen', ['tra-linh-xa', 'trung-khanh-xa'], undefined, undefined]],
  ['H. Trùng Khánh', ['trung-khanh-huyen', ['tra-linh-xa', 'trung-khanh-xa'], undefined, undefined]],
  ['xa trung khanh', [undefined, undefined, 'trung-khanh-xa', ['trung-khanh-thi-tran']]],
  ['thi tran trung khanh', ['trung-khanh-thi-tran', ['trung-khanh-xa'], undefined, undefined]],
  ['pò tấu', [undefined, undefined, 'trung-khanh-xa', ['trung-khanh-thi-tran']]],
])('hears the level in %j', (typed, expected) => {
  expect(ids(typed)).toEqual(expected);
});

it('follows a name over two reforms', () => {
  expect(ids('huyen tra linh').slice(0, 2)).toEqual(['tra-linh-huyen', ['tra-linh-xa', 'trung-khanh-xa']]);
});

it('tells of a commune that goes on under its name as the one of today', () => {
  expect(ids('quang hán')).toEqual([undefined, undefined, 'quang-han-xa', ['quang-han-xa-cu']]);
});

it.each(['', 'trung', 'trung khanh moi', 'trúng khanh', 'cao bang', 'xa tra'])('says nothing about %j', (typed) => {
  expect(ids(typed)).toEqual(nothing);
});

it('does not walk in circles', () => {
  const circle = placeChanges(
    createPlaceTree(
      [
        place('a', 'xã', 'A', { validUntil: '2020-01-01', successors: ['b'] }),
        place('b', 'xã', 'B', { validUntil: '2021-01-01', successors: ['a'] }),
      ],
      '2026-11-22T08:00',
    ),
  );
  expect(circle).toEqual([]);
});
