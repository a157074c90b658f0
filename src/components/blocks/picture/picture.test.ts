import { expect, test } from 'vitest';
import { blockSchemas } from '../../../content-model/blocks/block-schemas.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import Picture from './Picture.astro';

async function render(props: object): Promise<string> {
  const checked = blockSchemas.Picture.parse({ src: 'nui-da-voi.jpg', alt: 'Dãy núi', ...props });
  return renderComponent(Picture, { ...checked, context: createExampleContext() });
}

test('renders a lazy picture with its size, sources and description', async () => {
  const html = await render({});
  expect(html).toMatch(/<figure[^>]*>\s*<img loading="lazy" decoding="async"/);
  expect(html).toContain('width="1600" height="1067" alt="Dãy núi"');
  expect(html).toContain('srcset="/anh/a1b2c3d4e5f60718-480.webp 480w, /anh/a1b2c3d4e5f60718-960.webp 960w');
});

test('has no caption when there is nothing to say', async () => {
  expect(await render({})).not.toContain('figcaption');
});

test('credits photographs and drawings by their own word', async () => {
  expect(await render({ credit: 'An' })).toContain('Ảnh: An');
  expect(await render({ credit: 'An', drawn: true })).toContain('Tranh: An');
});

test('says that a picture is drawn also when nobody is credited', async () => {
  expect(await render({ drawn: true })).toContain('Tranh vẽ.');
});

test('parts caption and credit by a space', async () => {
  expect(await render({ caption: 'Một.', credit: 'An' })).toMatch(/Một\. <span/);
});

test('marks the wide size alone', async () => {
  expect(await render({ size: 'rộng' })).toMatch(/class="picture wide"/);
  expect(await render({})).toMatch(/class="picture"/);
});

test('throws and names the entry when the picture is not there', async () => {
  await expect(render({ src: 'khong-co.jpg' })).rejects.toThrow('trang/mau-khoi: no picture “khong-co.jpg”');
});
