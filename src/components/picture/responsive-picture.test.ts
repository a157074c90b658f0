import { expect, test } from 'vitest';
import { renderComponent } from '../../testing/render-component.ts';
import { exampleAssets } from '../blocks/example-context.ts';
import ResponsivePicture from './ResponsivePicture.astro';

const asset = exampleAssets['chan-dung.jpg'];

test('loads the first picture in view at once and first', async () => {
  const html = await renderComponent(ResponsivePicture, { asset, alt: 'Chân dung', sizes: '100vw', eager: true });
  expect(html).toContain('loading="eager" fetchpriority="high"');
});

test('gives no priority to a picture further down', async () => {
  const html = await renderComponent(ResponsivePicture, { asset, alt: 'Chân dung', sizes: '100vw' });
  expect(html).toContain('loading="lazy"');
  expect(html).not.toContain('fetchpriority');
});

test('takes the files of the shape', async () => {
  const html = await renderComponent(ResponsivePicture, { asset, alt: 'Chân dung', sizes: '112px', shape: 'vuong' });
  expect(html).toContain('sizes="112px" width="640" height="640"');
  expect(html).toContain('-vuong-160.webp 160w');
});

test('keeps an empty description as an attribute', async () => {
  expect(await renderComponent(ResponsivePicture, { asset, alt: '', sizes: '112px' })).toMatch(/\salt(?:=""|\s)/);
});
