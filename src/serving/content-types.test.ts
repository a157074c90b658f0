import { describe, expect, it } from 'vitest';
import { contentTypeOf, isCompressible, isEmbeddable, isPassive } from './content-types.ts';

describe('contentTypeOf', () => {
  it.each([
    ['/tin-tuc/index.html', 'text/html; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/tin-tuc/feed.json', 'application/feed+json; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/x/chi-tieu.csv', 'text/csv; charset=utf-8'],
    ['/x/lich.ics', 'text/calendar; charset=utf-8'],
    ['/x/phu-de.vtt', 'text/vtt; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.SVG', 'image/svg+xml; charset=utf-8'],
    ['/a.mp3', 'audio/mpeg'],
    ['/a.opus', 'audio/ogg; codecs=opus'],
    ['/a.ogg', 'audio/ogg'],
    ['/a.mp4', 'video/mp4'],
    ['/a.webm', 'video/webm'],
    ['/a.webp', 'image/webp'],
    ['/a.avif', 'image/avif'],
    ['/a.woff2', 'font/woff2'],
    ['/a.pdf', 'application/pdf'],
    ['/thu.muc/khong-duoi', 'application/octet-stream'],
    ['/a.constructor', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });
});

describe('isCompressible', () => {
  it.each(['a.html', 'a.css', 'a.js', 'a.svg', 'a.csv', 'rss.xml', 'feed.json', 'a.webmanifest', 'a.wasm', 'a.ics'])(
    'takes %s',
    (name) => {
      expect(isCompressible(name)).toBe(true);
    },
  );
  it.each(['a.webp', 'a.woff2', 'a.mp3', 'a.mp4', 'a.pdf', 'a.docx', 'a.gz', 'a'])('leaves %s', (name) => {
    expect(isCompressible(name)).toBe(false);
  });
});

describe('isEmbeddable', () => {
  it('lets other sites show pictures, sound and film only', () => {
    expect(
      ['image/webp', 'audio/mpeg', 'video/mp4', 'text/html', 'font/woff2', 'application/pdf'].filter(isEmbeddable),
    ).toEqual(['image/webp', 'audio/mpeg', 'video/mp4']);
  });
});

it.each([
  ['text/css; charset=utf-8', true],
  ['font/woff2', true],
  ['image/webp', true],
  ['video/mp4', true],
  ['image/svg+xml', false],
  ['text/html; charset=utf-8', false],
  ['text/javascript; charset=utf-8', false],
  ['application/pdf', false],
])('takes %s as passive: %s', (type, passive) => {
  expect(isPassive(type)).toBe(passive);
});
