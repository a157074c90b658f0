import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture } from '../testing/content-folder.ts';
import { factsOf } from './asset-facts.ts';

test('knows the upright size of a picture that the camera turned', async () => {
  const turned = await sharp(await drawPicture(4000, 3000))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(await factsOf(turned, 'x', 'picture')).toMatchObject({ width: 3000, height: 4000 });
});

test.for(['jpeg', 'png'] as const)('reads %s', async (format) => {
  expect(await factsOf(await drawPicture(60, 40, format), 'x', 'picture')).toMatchObject({
    digest: 'x',
    width: 60,
    height: 40,
  });
});

test('reads AVIF, which shares its container with HEIC', async () => {
  const avif = await sharp(await drawPicture(60, 40))
    .avif({ effort: 0 })
    .toBuffer();
  expect(await factsOf(avif, 'x', 'picture')).toMatchObject({ width: 60, height: 40 });
});

test.for([
  ['an empty file', '', 'picture', 'empty'],
  ['an empty recording', '', 'audio', 'empty'],
  ['text', 'chữ', 'picture', 'unreadable'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'picture', 'wrong-content'],
  ['HEIC', '\0\0\0\u0018ftypheic', 'picture', 'heic'],
  ['a web page as PDF', '<html>', 'document', 'wrong-content'],
  ['subtitles without their head', '1\n00:01', 'captions', 'wrong-content'],
  ['a PDF', '%PDF-1.7', 'document', undefined],
  ['subtitles', 'WEBVTT\n', 'captions', undefined],
] as const)('%s', async ([, text, kind, problem]) => {
  expect((await factsOf(Buffer.from(text), 'x', kind)).problem).toBe(problem);
});
