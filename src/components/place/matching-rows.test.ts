import { expect, it } from 'vitest';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { matchingRows } from './matching-rows.ts';

const rows = ['xã Đàm Thủy ; xã Phong Châu ; huyện Trùng Khánh', 'xã Lý Bôn', 'xã Đức Long', 'xã Cao Lương'].map(
  (names) => ({ names: foldForMatch(names) }),
);
const found = (query: string) => [...matchingRows(query, rows)].map((row) => rows.indexOf(row));

it.each([
  ['dam thuy', [0]],
  ['Đàm Thuỷ', [0]],
  ['huyen trung kh', [0]],
  ['ly bon', [1]],
  ['lí bôn', [1]],
  ['ly', [1]],
  ['long', [2]],
  ['khong co dau', []],
  ['  ', [0, 1, 2, 3]],
])('finds %j', (query, expected) => {
  expect(found(query)).toEqual(expected);
});
