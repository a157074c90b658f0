import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import FactBox from './FactBox.astro';

const render = (props: object, context = createExampleContext()): Promise<string> =>
  renderComponent(FactBox, { ...blockSchemas.FactBox.parse(props), context });

test('is a description list of labels, values and notes', async () => {
  const html = await render({ facts: [{ label: 'Quê', value: 'Trùng Khánh', note: 'huyện cũ' }] });
  expect(html).toMatch(
    /<dl[^>]*>\s*<div[^>]*>\s*<dt[^>]*>Quê<\/dt>\s*<dd[^>]*>\s*Trùng Khánh\s*<small[^>]*>huyện cũ<\/small>\s*<\/dd>/,
  );
});

test('is a group named by its visible title, “Tóm lược” unless told otherwise', async () => {
  const html = await render({ facts: [{ label: 'Quê', value: 'Trùng Khánh' }] });
  const id = /aria-labelledby="([^"]+)"/.exec(html)?.[1];
  expect(html).toMatch(new RegExp(`<p id="${id}"[^>]*>Tóm lược</p>`));
});

test('gives two boxes of one page different ids', async () => {
  const context = createExampleContext();
  const facts = [{ label: 'Quê', value: 'Trùng Khánh' }];
  const [first, second] = [await render({ facts }, context), await render({ facts }, context)];
  expect(/aria-labelledby="([^"]+)"/.exec(first)?.[1]).not.toBe(/aria-labelledby="([^"]+)"/.exec(second)?.[1]);
});
