import { expect, test } from 'vitest';
import { openingTags } from '../../../testing/html-tags.ts';
import { renderComponent } from '../../../testing/render-component.ts';
import { createExampleContext } from '../example-context.ts';
import Video from './Video.astro';

const render = (props: object): Promise<string> =>
  renderComponent(Video, { src: 'phong-su.mp4', title: 'Phóng sự', ...props, context: createExampleContext() });

test('plays by the browser itself and loads nothing beforehand', async () => {
  const html = await render({ poster: 'nui-da-voi.jpg' });
  const [tag = ''] = openingTags(html, 'video');
  expect(tag).toMatch(
    /controls.*preload="none".*poster="\/anh\/a1b2c3d4e5f60718-960\.webp" width="1600" height="1067"/,
  );
  expect(tag).toContain('aria-label="Phóng sự"');
  expect(tag).not.toContain('autoplay');
  expect(html).toContain('<source src="/tep/phong-su-77aa.mp4" type="video/mp4"');
});

test('holds the place of a film without a cover', async () => {
  const html = await render({});
  expect(html).toContain('width="1280" height="720"');
  expect(html).not.toContain('poster');
});

test('offers captions in Vietnamese', async () => {
  expect(await render({ captions: 'phong-su.vtt' })).toMatch(
    /<track kind="captions" src="\/tep\/phong-su-12cd\.vtt" srclang="vi" label="Tiếng Việt" default/,
  );
});

test('says that a film has no captions, unless its words can be read', async () => {
  expect(await render({})).toContain('phim chưa có phụ đề');
  expect(await render({ captions: 'phong-su.vtt' })).not.toContain('chưa có phụ đề');
  expect(await render({ transcript: 'Lời.' })).not.toContain('chưa có phụ đề');
});

test('keeps the words in a fold, paragraph by paragraph', async () => {
  expect(await render({ transcript: 'Một.\n\nHai.' })).toMatch(
    /<details[^>]*>\s*<summary[^>]*>Đọc lời<\/summary>\s*<p[^>]*>Một\.<\/p>\s*<p[^>]*>Hai\.<\/p>/,
  );
});

test('can be downloaded and tells what to expect', async () => {
  const html = await render({ seconds: 200, credit: 'Ban biên tập' });
  expect(html).toContain('Tải phim, MP4, 17,5\u00A0MB');
  expect(html).toContain('3 phút 20 giây · Phim: Ban biên tập');
});
