import { describe, expect, test } from 'vitest';
import { choosePictures, pictureFamily, referencesIn } from './references.ts';

describe('referencesIn', () => {
  test('finds what a page loads, each once', () => {
    const html = `<link rel="stylesheet" href="/_astro/site.a1.css"><link rel="preload" href="/_astro/text.b2.woff2">
      <script type="module" src="/_astro/tools.astro_astro_type_script_index_0_lang.c3.js"></script><script src="/hien-thi.js"></script>
      <img src="/anh/0a1b-800.webp" srcset="/anh/0a1b-480.webp 480w, /anh/0a1b-800.webp 800w">
      <meta property="og:image" content="https://lantoa.example.vn/the/00.jpg"><a href="/tep/ke-hoach-0a.pdf">`;
    expect(referencesIn(html)).toEqual([
      '/_astro/site.a1.css',
      '/_astro/text.b2.woff2',
      '/_astro/tools.astro_astro_type_script_index_0_lang.c3.js',
      '/anh/0a1b-800.webp',
      '/anh/0a1b-480.webp',
    ]);
  });

  test('finds the letters of a style sheet and the parts of a script', () => {
    expect(referencesIn('@font-face{src:url(/_astro/text.b2.woff2)format("woff2")}')).toEqual([
      '/_astro/text.b2.woff2',
    ]);
    expect(referencesIn('import{t as e}from"./saved-store.d4.js";import"./x.js"')).toEqual([
      '/_astro/saved-store.d4.js',
      '/_astro/x.js',
    ]);
  });
});

test('tells which files show the same picture', () => {
  expect(pictureFamily('/anh/0a1b-480.webp')).toBe(pictureFamily('/anh/0a1b-1200.webp'));
  expect(pictureFamily('/anh/0a1b-the-360.webp')).not.toBe(pictureFamily('/anh/0a1b-480.webp'));
});

test('chooses one file a picture: the one on the device, else 800 px or more, else the widest', () => {
  const paths = [
    '/anh/a-480.webp',
    '/anh/a-800.webp',
    '/anh/a-1200.webp',
    '/anh/b-480.webp',
    '/anh/b-1200.webp',
    '/anh/c-480.webp',
    '/_astro/x.css',
  ];
  expect(choosePictures(paths, new Set(['/anh/a-480.webp']))).toEqual([
    '/anh/a-480.webp',
    '/anh/b-1200.webp',
    '/anh/c-480.webp',
  ]);
  expect(choosePictures(paths, new Set())).toEqual(['/anh/a-800.webp', '/anh/b-1200.webp', '/anh/c-480.webp']);
});
