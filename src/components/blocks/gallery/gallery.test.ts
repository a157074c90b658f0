import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { openingTags } from '../../../testing/html-tags.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import Gallery from './Gallery.astro';

const pictures = [
  { src: 'nui-da-voi.jpg', alt: 'Dãy núi', caption: 'Sáng <sớm>', credit: 'An' },
  { src: 'toan-canh.jpg', alt: 'Toàn cảnh', drawn: true },
];

async function render(props: object): Promise<string> {
  return renderComponent(Gallery, { ...blockSchemas.Gallery.parse(props), context: createExampleContext() });
}

test('shows every picture in the order given, each a plain link to its largest file', async () => {
  const links = openingTags(await render({ pictures }), 'a').map((tag) => /href="([^"]*)"/.exec(tag)?.[1]);
  expect(links).toEqual(['/anh/a1b2c3d4e5f60718-1600.webp', '/anh/d1b2c3d4e5f60718-1600.webp']);
});

test('says in the link what it opens', async () => {
  const html = await render({ pictures });
  expect(html).toMatch(/<a [^>]*>\s*<span class="visually-hidden"[^>]*>Xem ảnh lớn: <\/span>\s*<img[^>]*alt="Dãy núi"/);
});

test('escapes captions and keeps the credit of each picture', async () => {
  const html = await render({ pictures });
  expect(html).toContain('Sáng &lt;sớm&gt;');
  expect(html).toContain('Ảnh: An');
  expect(html).toContain('Tranh vẽ.');
});

test('names the series only when it has a name', async () => {
  expect(await render({ title: 'Một ngày', pictures })).toContain('>Một ngày</p>');
  expect(await render({ pictures })).not.toContain('block-title');
});
