import { expect, it } from 'vitest';
import { resultRows } from '../../content-model/site/result-summary.ts';
import { keySentence } from '../../messages/results.ts';
import { htmlProblems } from '../../testing/html-conformity.ts';
import { renderComponent } from '../../testing/render-component.ts';
import ResultTable from './ResultTable.astro';

const rows = resultRows([
  { name: 'Đường', unit: 'km', target: 120, achieved: 168.4, lowerIsBetter: false, source: 'Báo cáo' },
  { name: 'Hộ nghèo', unit: '%', target: 5, achieved: 9.2, lowerIsBetter: true, source: 'Báo cáo' },
  { name: 'Công trình', unit: 'cái', achieved: 214, lowerIsBetter: false },
]);
const text = (html: string): string => html.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ');

it('says target, figure, share and verdict in words', async () => {
  const said = text(await renderComponent(ResultTable, { rows }));
  expect(said).toContain('Đường 120 km 168,4 km 140,3% ▲ Vượt');
  expect(said).toContain('Hộ nghèo không quá 5% 9,2% 54,3% ▽ Chưa đạt');
  expect(said).toContain('Công trình chưa có 214 cái – Không đặt mức');
});

it('names a shared source once and the rows without any', async () => {
  const said = text(await renderComponent(ResultTable, { rows }));
  expect(said.match(/Nguồn: Báo cáo/gu)).toHaveLength(1);
  expect(said).toContain('Chưa nêu nguồn: Công trình.');
});

it('conforms to HTML', async () => {
  expect(await htmlProblems(await renderComponent(ResultTable, { rows }))).toEqual([]);
});

it('puts a result into one sentence', () => {
  expect(keySentence({ met: 5, targets: 8, open: 1 })).toBe('Đạt 5 trên 8 chỉ tiêu; 1\u00A0số liệu không đặt mức');
  expect(keySentence({ met: 3, targets: 3, open: 0 })).toBe('Đạt cả 3 chỉ tiêu');
  expect(keySentence({ met: 0, targets: 0, open: 2 })).toBe('2 số liệu, không đặt mức từ đầu');
});
