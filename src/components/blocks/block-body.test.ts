import { expect, test } from 'vitest';
import type { Segment } from '../../content-model/blocks/segments.ts';
import { renderComponent } from '../../testing/render-component.ts';
import BlockBody from './BlockBody.astro';
import { createExampleContext } from './example-context.ts';

const render = (segments: readonly Segment[]): Promise<string> =>
  renderComponent(BlockBody, { segments, context: createExampleContext() });

test('passes finished HTML through and keeps the order of the parts', async () => {
  const quote = { block: 'PullQuote', props: { text: 'Lời' }, children: [] };
  expect(await render(['<p>Trước</p>', quote, '<p>Sau</p>'])).toMatch(/^<p>Trước<\/p>.*“Lời”.*<p>Sau<\/p>$/s);
});

test('renders blocks inside blocks', async () => {
  const inner = { block: 'PersonCard', props: { name: 'Kim Đồng' }, children: [] };
  const html = await render([{ block: 'CallOut', props: { tone: 'lưu ý' }, children: ['<p>Xem</p>', inner] }]);
  expect(html).toMatch(/role="note".*<p>Xem<\/p>.*class="person-card".*Kim Đồng/s);
});

test('gives every block the surroundings of the page', async () => {
  const story = { block: 'RelatedStory', props: { story: 'dien-hinh/la-van-cau' }, children: [] };
  expect(await render([story])).toContain('/dien-hinh/la-van-cau/');
});

test.each(['Iframe', 'constructor', 'toString'])(
  'throws for the unknown block %s and names the entry',
  async (block) => {
    await expect(render([{ block, props: {}, children: [] }])).rejects.toThrow(
      `trang/mau-khoi: unknown block <${block}>`,
    );
  },
);

test('is empty for an empty body', async () => {
  expect(await render([])).toBe('');
});
