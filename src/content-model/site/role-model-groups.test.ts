import { expect, test } from 'vitest';
import type { Entry } from '../entry.ts';
import { groupByField, groupByKind } from './role-model-groups.ts';

const model = (name: string, kind: string, field?: string) =>
  ({ id: name, data: { field, subject: { name, kind } } }) as unknown as Entry<'dien-hinh'>;
const entries = [
  model('Kim Đồng', 'cá nhân', 'su'),
  model('Tổ hạt dẻ', 'tập thể', 'nghe'),
  model('Bế Văn Đàn', 'cá nhân', 'su'),
  model('Hộ ông A', 'hộ gia đình'),
];
const fields = [
  { id: 'nghe', name: 'Nghề' },
  { id: 'trong', name: 'Trống' },
  { id: 'su', name: 'Lịch sử' },
];

test('puts the largest field first, leaves out empty ones and ends with those of no field', () => {
  expect(groupByField(entries, fields, 'Khác').map(({ id, entries: members }) => [id, members.length])).toEqual([
    ['linh-vuc-su', 2],
    ['linh-vuc-nghe', 1],
    ['linh-vuc-khac', 1],
  ]);
});

test('lists each kind by name, persons first', () => {
  expect(groupByKind(entries).map(({ id, entries: members }) => [id, ...members.map((one) => one.id)])).toEqual([
    ['ca-nhan', 'Bế Văn Đàn', 'Kim Đồng'],
    ['tap-the', 'Tổ hạt dẻ'],
    ['ho-gia-dinh', 'Hộ ông A'],
  ]);
});
