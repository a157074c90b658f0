import { expect, test } from 'vitest';
import { openingTags } from '../../../testing/html-tags.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import Audio from './Audio.astro';

const render = (props: object): Promise<string> =>
  renderComponent(Audio, {
    src: 'ban-doc.mp3',
    title: 'Trận Đông Khê',
    seconds: 200,
    ...props,
    context: createExampleContext(),
  });

test('plays by the browser itself and loads nothing beforehand', async () => {
  const html = await render({});
  expect(openingTags(html, 'audio')[0]).toMatch(/controls.*preload="none".*aria-label="Trận Đông Khê"/);
  expect(html).toContain('<source src="/tep/ban-doc-90ef.mp3" type="audio/mpeg"');
});

test('tells title, length and reader', async () => {
  expect((await render({ credit: 'An' })).replace(/<[^>]+>/g, '')).toContain(
    'Trận Đông Khê · 3 phút 20 giây · Bản thu: An',
  );
});

test('can be downloaded', async () => {
  const html = await render({});
  expect(openingTags(html, 'a')[0]).toMatch(/href="\/tep\/ban-doc-90ef\.mp3" download/);
  expect(html).toContain('Tải bản thu, MP3, 2,3\u00A0MB');
});

test('folds the words away, and has no fold without them', async () => {
  expect(await render({ transcript: 'Lời <đọc>.' })).toContain('Lời &lt;đọc&gt;.');
  expect(await render({})).not.toContain('<details');
});
