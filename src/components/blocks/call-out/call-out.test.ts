import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import CallOut from './CallOut.astro';

const render = (props: object): Promise<string> =>
  renderComponent(
    CallOut,
    { ...blockSchemas.CallOut.parse(props), context: createExampleContext() },
    '<p>Gửi <b>sớm</b>.</p>',
  );

test('is a note that holds the text of the author', async () => {
  expect(await render({})).toMatch(/<div role="note"[^>]*>.*<p>Gửi <b>sớm<\/b>\.<\/p>.*<\/div>/s);
});

test.each([
  ['cần biết', 'Cần biết', false],
  ['lưu ý', 'Lưu ý', true],
  ['hạn chót', 'Hạn chót', true],
])('says the tone “%s” in words as well as by colour', async (tone, words, isWarning) => {
  const html = await render({ tone });
  expect(html).toContain(`>${words}</p>`);
  expect(html.includes('class="callout warning"')).toBe(isWarning);
});

test('escapes its title', async () => {
  expect(await render({ title: 'Hạn <30/9>' })).toContain('Hạn &lt;30/9&gt;');
});
