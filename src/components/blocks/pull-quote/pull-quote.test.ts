import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import PullQuote from './PullQuote.astro';

const render = (props: object): Promise<string> =>
  renderComponent(PullQuote, { ...props, context: createExampleContext() });

test('puts the words in Vietnamese quotation marks inside a blockquote', async () => {
  expect(await render({ text: 'Thi đua là yêu nước.' })).toMatch(
    /<blockquote[^>]*>\s*<p[^>]*>“Thi đua là yêu nước.”<\/p>\s*<\/blockquote>/,
  );
});

test('opens every paragraph and closes only the last', async () => {
  const html = await render({ text: 'Một.\n\nHai.' });
  expect(html).toContain('>“Một.</p>');
  expect(html).toContain('>“Hai.”</p>');
});

test('names speaker and source outside the quotation', async () => {
  const html = await render({ text: 'Lời.', attribution: 'Một người', source: 'Một cuốn sách' });
  expect(html).toMatch(/<\/blockquote>\s*<figcaption[^>]*>\s*Một người\s*<cite[^>]*>Một cuốn sách<\/cite>/);
});

test('hides the ornament from screen readers', async () => {
  expect(await render({ text: 'Lời.' })).toMatch(/<div class="braid" aria-hidden="true"/);
});

test('escapes the words', async () => {
  expect(await render({ text: '<script>x</script>' })).toContain('“&lt;script&gt;x&lt;/script&gt;”');
});
