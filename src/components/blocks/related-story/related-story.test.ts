import { expect, test } from 'vitest';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import RelatedStory from './RelatedStory.astro';

const render = (props: object): Promise<string> =>
  renderComponent(RelatedStory, { ...props, context: createExampleContext() });

test('links the title under the kicker of the story', async () => {
  const html = await render({ story: 'dien-hinh/la-van-cau' });
  expect(html).toMatch(/Đọc thêm · <\/span><span class="kicker"[^>]*>Điển hình<\/span>/);
  expect(html).toMatch(
    /<a href="\/dien-hinh\/la-van-cau\/"[^>]*>La Văn Cầu, người chiến sĩ Tày trong trận Đông Khê<\/a>/,
  );
});

test('prefers the note of the author to the standfirst', async () => {
  expect(await render({ story: 'dien-hinh/la-van-cau' })).toContain('Tháng 9/1950');
  const html = await render({ story: 'dien-hinh/la-van-cau', note: 'Nên đọc.' });
  expect(html).toContain('Nên đọc.');
  expect(html).not.toContain('Tháng 9/1950');
});

test('leaves nothing at all of a story that is not published', async () => {
  expect((await render({ story: 'tin-tuc/con-cam-dang' })).trim()).toBe('');
});
