import * as z from 'zod';
import { expect, test } from 'vitest';
import { preciseDate } from './dates.ts';
import { asset, field, line, list, reference } from './field.ts';
import { keysAtPath, labelOfPath, reportFields } from './field-uses.ts';

const schema = z.strictObject({
  place: field(reference('dia-danh').optional(), 'Địa phương', 'Mã.'),
  date: field(preciseDate().optional(), 'Ngày', 'Ngày.', { desirable: true }),
  pictures: field(
    list(
      z.strictObject({
        src: field(asset('picture', 'lead'), 'Tệp', 'Tệp.'),
        credit: field(line().optional(), 'Nguồn', 'Nguồn.', { desirable: true }),
      }),
    ),
    'Ảnh',
    'Ảnh.',
    { desirable: true },
  ),
});

test('finds references, files and gaps through optional, default and list', () => {
  const { uses, gaps } = reportFields(schema, { place: 'cao-bang', pictures: [{ src: 'a.jpg' }] });
  expect(uses).toEqual([
    { kind: 'reference', target: 'dia-danh', value: 'cao-bang', path: ['place'] },
    { kind: 'asset', asset: 'picture', use: 'lead', value: 'a.jpg', path: ['pictures', 0, 'src'] },
  ]);
  expect(gaps.map(({ path }) => path)).toEqual([['date'], ['pictures', 0, 'credit']]);
});

test('an empty list is a gap where it is desirable', () => {
  expect(reportFields(schema, { date: '2020', pictures: [] }).gaps).toEqual([{ path: ['pictures'], title: 'Ảnh' }]);
});

test('names a path in Vietnamese, as far as the schema goes', () => {
  expect(labelOfPath(schema, ['pictures', 2, 'credit'])).toBe('Ảnh › mục 3 › Nguồn');
  expect(labelOfPath(schema, ['constructor', 'x'])).toBe('constructor › x');
});

test('knows the keys at a path', () => {
  expect(keysAtPath(schema, [])).toEqual(['place', 'date', 'pictures']);
  expect(keysAtPath(schema, ['pictures', 0])).toEqual(['src', 'credit']);
  expect(keysAtPath(schema, ['constructor'])).toEqual([]);
});
