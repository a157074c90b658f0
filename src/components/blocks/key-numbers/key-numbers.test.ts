import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import KeyNumbers from './KeyNumbers.astro';

const render = (props: object): Promise<string> =>
  renderComponent(KeyNumbers, { ...props, context: createExampleContext() });

test('is a description list in which the meaning precedes the figure', async () => {
  const html = await render({ numbers: [{ value: 6700.39, unit: 'km²', label: 'diện tích' }] });
  expect(html).toMatch(
    /<dt[^>]*>diện tích<\/dt>\s*<dd[^>]*>\s*<span[^>]*>6\.700,39<\/span>\s*<span[^>]*>km²<\/span>\s*<\/dd>/,
  );
});

test('shows zero as a figure', async () => {
  expect(await render({ numbers: [{ value: 0, label: 'hồ sơ quá hạn' }] })).toMatch(/class="figure"[^>]*>0</);
});

test('sets all figures smaller when one is long', async () => {
  expect(
    await render({
      numbers: [
        { value: 1234567, label: 'a' },
        { value: 1, label: 'b' },
      ],
    }),
  ).toContain('<dl class="long"');
  expect(await render({ numbers: [{ value: 123, label: 'a' }] })).not.toContain('long');
});

test('names the source when there is one', async () => {
  expect(await render({ numbers: [{ value: 1, label: 'a' }], source: 'Cục Thống kê' })).toContain(
    'Nguồn: Cục Thống kê',
  );
  expect(await render({ numbers: [{ value: 1, label: 'a' }] })).not.toContain('Nguồn');
});
