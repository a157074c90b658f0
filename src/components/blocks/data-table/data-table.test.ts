import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import DataTable from './DataTable.astro';
import { tableCells } from './table-cells.ts';

const table = {
  caption: 'Kết quả',
  columns: [{ label: 'Xã' }, { label: 'Số hộ', align: 'phải' }],
  rows: [
    ['Đàm Thủy', 1234.5],
    ['Nguyễn <Huệ>', ''],
  ],
};

const render = (props: object): Promise<string> =>
  renderComponent(DataTable, { ...blockSchemas.DataTable.parse(props), context: createExampleContext() });

test('has a caption and headers with a scope', async () => {
  const html = await render(table);
  expect(html).toMatch(/<caption[^>]*>Kết quả<\/caption>/);
  expect(html.match(/<th scope="col"/g)).toHaveLength(2);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
});

test('labels every cell for the records of a phone', async () => {
  expect(await render(table)).toMatch(/<td data-label="Số hộ" class="number"[^>]*>1\.234,5<\/td>/);
});

test('leaves a cell without content truly empty, so that the style sheet can drop it', async () => {
  expect(await render(table)).toMatch(/<td data-label="Số hộ" class="number"[^>]*><\/td>/);
});

test('escapes the cells', async () => {
  expect(await render(table)).toContain('Nguyễn &lt;Huệ&gt;');
});

test('names source and note when there are any', async () => {
  expect(await render({ ...table, source: 'Sở Nội vụ', note: 'Tạm tính.' })).toMatch(/Tạm tính\..*Nguồn: Sở Nội vụ/s);
  expect(await render(table)).not.toContain('Nguồn');
});

test('becomes records at any width when its figures do not fit', async () => {
  const columns = ['Xã', 'Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'].map((label) => ({ label }));
  expect(await render({ ...table, columns, rows: [['A', 1, 2, 3, 4, 5, 6]] })).not.toContain('many');
  const millions = [1, 2, 3, 4, 5, 6].map((factor) => factor * 1_234_567);
  expect(await render({ ...table, columns, rows: [['A', ...millions]] })).toContain('data-table many');
});

test('counts long words and headers, and gives sentences room to be read', async () => {
  const columns = ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label }));
  const row = (text: string): string[] => columns.map(() => text);
  expect(await render({ ...table, columns, rows: [row('một')] })).not.toContain('many');
  expect(await render({ ...table, columns, rows: [row('một câu dài hơn')] })).toContain('many');
  const headers = columns.map(({ label }) => ({ label: `Nghiệmthu${label}` }));
  expect(await render({ ...table, columns: headers, rows: [row('một')] })).toContain('many');
});

test('keeps years plain and other numbers grouped, with all their decimals', () => {
  const columns = [
    { label: 'Năm', align: 'trái' as const },
    { label: 'Diện tích', align: 'trái' as const },
  ];
  expect(tableCells(columns, [[2020, 6700.3125]])).toEqual([
    [
      { text: '2020', label: 'Năm', isNumeric: false },
      { text: '6.700,3125', label: 'Diện tích', isNumeric: true },
    ],
  ]);
});

test('fills short rows and drops cells beyond the last column', () => {
  const columns = [
    { label: 'A', align: 'trái' as const },
    { label: 'B', align: 'trái' as const },
  ];
  expect(tableCells(columns, [['x'], ['x', 'y', 'z']]).map((row) => row.map((cell) => cell.text))).toEqual([
    ['x', ''],
    ['x', 'y'],
  ]);
});
