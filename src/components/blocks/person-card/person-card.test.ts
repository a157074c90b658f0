import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.ts';
import ClothSquare from '../../brand/ClothSquare.astro';
import { createExampleContext } from '../example-context.ts';
import PersonCard from './PersonCard.astro';

const render = (props: object): Promise<string> =>
  renderComponent(PersonCard, { ...props, context: createExampleContext() });

test('shows the square portrait with its description', async () => {
  const html = await render({ name: 'An', portrait: 'chan-dung.jpg', alt: 'An bên khung cửi' });
  expect(html).toMatch(/<img [^>]*alt="An bên khung cửi"[^>]*-vuong-160\.webp/);
  expect(html).not.toContain('<svg');
});

test('describes a portrait by the name when nothing else is given', async () => {
  expect(await render({ name: 'Kim Đồng', portrait: 'chan-dung.jpg' })).toContain('alt="Kim Đồng"');
});

test('weaves the same cloth as the story of that person when there is no portrait', async () => {
  const cloth = await renderComponent(ClothSquare, { seed: 'dien-hinh/la-van-cau', size: 'small' });
  const paths = /<path.*<\/path>|<path[^>]*>/s.exec(cloth)?.[0] ?? 'no cloth';
  expect(await render({ name: 'La Văn Cầu', story: 'la-van-cau' })).toContain(paths);
});

test('links the name to the story when it is published', async () => {
  expect(await render({ name: 'La Văn Cầu', story: 'la-van-cau' })).toMatch(
    /<a href="\/dien-hinh\/la-van-cau\/"[^>]*>La Văn Cầu<\/a>/,
  );
});

test('gives the name alone when the story is not published', async () => {
  const html = await render({ name: 'Kim <Đồng>', story: 'chua-dang' });
  expect(html).toContain('Kim &lt;Đồng&gt;');
  expect(html).not.toContain('<a ');
});
