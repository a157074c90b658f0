import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { openingTags } from '../../../testing/html-tags.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import BarChart from './BarChart.astro';

const chart = {
  caption: 'Kết quả',
  unit: 'xã',
  bars: [
    { label: 'Kế hoạch <riêng>', value: 59, target: 50, note: 'tạm tính' },
    { label: 'Mô hình', value: 0 },
  ],
  source: 'Sở Nội vụ, 30/9/2020',
};

const render = (props: object = chart, context = createExampleContext()): Promise<string> =>
  renderComponent(BarChart, { ...blockSchemas.BarChart.parse(props), context });

test('says label, value, target, share and note in text', async () => {
  const html = await render();
  expect(html).toContain('Kế hoạch &lt;riêng&gt;');
  expect(html).toMatch(/59\/50\u00A0xã · 118%/);
  expect(html).toContain('tạm tính');
  expect(html).toContain('Nguồn: Sở Nội vụ, 30/9/2020');
});

test('has a table of the figures behind the drawing', async () => {
  const html = await render();
  expect(html).toMatch(/<details[^>]*>\s*<summary[^>]*>Xem số liệu dạng bảng<\/summary>\s*<table/);
  expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  expect(html).toMatch(/<td class="number" data-label="So với chỉ tiêu"[^>]*>118%<\/td>/);
});

test('keeps drawings away from screen readers', async () => {
  for (const tag of openingTags(await render(), 'svg')) expect(tag).toContain('aria-hidden="true"');
});

test('fills the bars with the pattern of its own chart, also when two stand on a page', async () => {
  const context = createExampleContext();
  const charts = [await render(chart, context), await render(chart, context)];
  const ids = charts.map((html) => /<pattern id="([^"]+)"/.exec(html)?.[1]);
  expect(new Set(ids).size).toBe(2);
  charts.forEach((html, index) => {
    const fills = [...html.matchAll(/fill="url\(#([^)]+)\)"/g)].map((match) => match[1]);
    expect(new Set(fills)).toEqual(new Set([ids[index]]));
  });
});

test('marks targets and explains the mark only where there are any', async () => {
  expect((await render()).match(/class="aim"/g)).toHaveLength(1);
  expect(await render()).toContain('class="legend"');
  const plain = await render({ ...chart, bars: [{ label: 'Mô hình', value: 3 }] });
  expect(plain).not.toMatch(/class="aim"|class="legend"|Chỉ tiêu/);
});

test('says the target of a percentage in words', async () => {
  const html = await render({ ...chart, unit: '%', bars: [{ label: 'Nước sạch', value: 98.5, target: 95 }] });
  expect(html).toContain('98,5% · chỉ tiêu 95%');
});
