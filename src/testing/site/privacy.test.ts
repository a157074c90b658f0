import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { findPrivateMarks } from '../../content-store/private-marks.ts';
import { unpackPdf } from '../../building/unpack-pdf.ts';
import { listFiles } from '../../serving/list-files.ts';
import { readBuiltSite } from './built-site.ts';

const media = /\.(?:jpe?g|png|webp|avif|svg|pdf|mp3|m4a|ogg|mp4|webm)$/i;

/** Addresses, numbers and names that stand only in drafts and in entries that wait, are withdrawn, embargoed or scheduled. */
const secrets = [
  'nhap-le-hoi-xuan',
  'xom-ghi-so-nuoc-sach',
  'danh-sach-de-nghi-khen-nam-2026',
  'lich-tong-ket-thi-dua-cuoi-nam',
  'DU-THAO-7731',
];

test('nothing in the output tells where it was taken or with which camera', async () => {
  const { files } = await readBuiltSite();
  const telling: string[] = [];
  for (const file of files.filter((name) => media.test(name))) {
    const bytes = await readFile(join(inject('siteDir'), file));
    const parts = file.endsWith('.pdf') ? [bytes, ...unpackPdf(bytes)] : [bytes];
    if (parts.some((part) => findPrivateMarks(part).length > 0)) telling.push(file);
  }
  expect(telling).toEqual([]);
});

test('the sample content does hold a photo that tells its place', async () => {
  const photos = (await listFiles('content')).filter(({ name }) => /\.jpe?g$/i.test(name));
  const marks = await Promise.all(photos.map(async ({ file }) => findPrivateMarks(await readFile(file))));
  expect(marks.flat()).toEqual(expect.arrayContaining(['location', 'serial']));
});

test('drafts and entries that wait, are embargoed, withdrawn or scheduled leave no trace in the output', async () => {
  const { files } = await readBuiltSite();
  const leaks: string[] = [];
  for (const file of files) {
    const bytes = await readFile(join(inject('siteDir'), file));
    for (const secret of secrets) if (bytes.includes(secret) || file.includes(secret)) leaks.push(`${file}: ${secret}`);
  }
  expect(leaks).toEqual([]);
});

test('no original picture is shipped: all are derived WebP, previews or icons, and none is as large as a source', async () => {
  const { files } = await readBuiltSite();
  const pictures = files.filter((file) => /\.(?:jpe?g|png|webp|avif|tiff?|heic)$/i.test(file));
  const derived = /^\/(?:anh\/.*\.webp|the\/.*\.jpg|icon-\d+\.png|apple-touch-icon\.png)$/;
  expect(pictures.filter((file) => !derived.test(file))).toEqual([]);
  const sizes = await Promise.all(pictures.map(async (file) => (await stat(join(inject('siteDir'), file))).size));
  expect(Math.max(...sizes)).toBeLessThan(500_000);
});
