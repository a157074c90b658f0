import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import LineChart from './LineChart.astro';

const chart = {
  caption: 'Hộ <nghèo>',
  unit: 'hộ',
  points: [
    { label: '2018', value: 1234 },
    { label: '2019', value: 900 },
    { label: '2020', value: 1100 },
  ],
  source: 'Số liệu mẫu',
};

const render = (props: object = chart): Promise<string> =>
  renderComponent(LineChart, { ...blockSchemas.LineChart.parse(props), context: createExampleContext() });

test('hides the drawing from screen readers and gives them every point in a table', async () => {
  const html = await render();
  expect(html).toMatch(/<div class="plot" aria-hidden="true"/);
  for (const [label, value] of [
    ['2018', '1.234'],
    ['2019', '900'],
    ['2020', '1.100'],
  ] as const) {
    expect(html).toMatch(new RegExp(`<th scope="row"[^>]*>${label}</th>\\s*<td class="number"[^>]*>${value}</td>`));
  }
});

test('says the highest and the lowest point in words', async () => {
  expect(await render()).toContain('Cao nhất: 1.234\u00A0hộ (2018). Thấp nhất: 900\u00A0hộ (2019).');
});

test('says that a level line is level', async () => {
  const points = [
    { label: '2018', value: 7 },
    { label: '2019', value: 7 },
  ];
  expect(await render({ ...chart, points })).toContain('Giữ nguyên ở mức 7\u00A0hộ.');
});

test('labels both ends with label and value', async () => {
  const html = await render();
  expect(html).toMatch(/<text x="0"[^>]*>1\.234<\/text>/);
  expect(html).toMatch(/<text x="100%"[^>]*>1\.100<\/text>/);
  expect(html).toMatch(/class="ends"[^>]*><span[^>]*>2018<\/span><span[^>]*>2020<\/span>/);
});

test('admits that the axis does not start at zero', async () => {
  const points = [
    { label: '2018', value: 95 },
    { label: '2019', value: 99 },
  ];
  expect(await render({ ...chart, points })).toContain('Trục đứng bắt đầu từ 95, không từ 0.');
  expect(
    await render({
      ...chart,
      points: [
        { label: '2018', value: 1 },
        { label: '2019', value: 99 },
      ],
    }),
  ).not.toContain('Trục đứng');
});

test('escapes its caption', async () => {
  expect(await render()).toContain('Hộ &lt;nghèo&gt;');
});
