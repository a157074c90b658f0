import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, createReader, drawPicture, readFiles } from '../testing/content-folder.ts';
import { bodyFile } from './read-content.ts';

const leadAndBody = (body: string) =>
  article('lead:\n  src: nui.jpg\n  alt: Núi\n  credit: A\n  focalPoint: 20% 30%', body);

test.for([
  ['before', '<Picture src="nui.jpg" alt="Núi" credit="A" />\n\n<PersonCard name="Tổ" portrait="nui.jpg" alt="Tổ" />'],
  ['after', '<PersonCard name="Tổ" portrait="nui.jpg" alt="Tổ" />\n\n![Núi](./nui.jpg)'],
])('a picture used as lead, portrait and in the body has the shapes of all, the body one %s', async ([, body = '']) => {
  const { entries, assets } = await readFiles({
    'tin-tuc/bai/index.mdx': leadAndBody(body),
    'tin-tuc/bai/nui.jpg': await drawPicture(4000, 3000),
  });
  expect(entries[0]?.assets['nui.jpg']).toMatchObject({
    widths: [480, 800, 1200, 1600],
    shapes: { the: [360, 720], vuong: [160, 320] },
  });
  expect(assets).toHaveLength(1);
  expect(assets[0]).toMatchObject({ focal: [20, 30] });
});

test('a name in decomposed letters on the disk, in folders too, is found by its composed form', async () => {
  const name = 'ảnh/núi.jpg';
  const { entries, findings } = await readFiles({
    'tin-tuc/bai/index.mdx': article('', `![Núi](${name})`),
    [`tin-tuc/bai/${name.normalize('NFD')}`]: await drawPicture(60, 40),
  });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(entries[0]?.assets ?? {})).toEqual([name]);
});

test('recipients are read from a list with a decomposed name, a byte order mark, Windows lines and semicolons', async () => {
  const front = 'form: bang-khen\ndecision: { level: Tỉnh }\nrecipientsFile: danh sách.csv';
  const { entries } = await readFiles({
    'khen-thuong/qd/index.mdx': `\uFEFF${article(front).replaceAll('\n', '\r\n').normalize('NFD')}`,
    [`khen-thuong/qd/${'danh sách.csv'.normalize('NFD')}`]:
      '\uFEFForder;name;kind;posthumous\r\n1;"Tổ một; hai";tập thể;\r\n;;;\r\n2;Nông Văn A;cá nhân;có\r\n'.normalize(
        'NFD',
      ),
  });
  expect(entries[0]?.recipients).toEqual([
    { order: 1, name: 'Tổ một; hai', kind: 'tập thể', posthumous: false },
    { order: 2, name: 'Nông Văn A', kind: 'cá nhân', posthumous: true },
  ]);
});

test('a link to a PDF beside the entry leads to the published file, and its body changes with the file', async () => {
  const source = article('', 'Xem [kế hoạch](<Kế hoạch.pdf#page=2>) và chữ `<a href="tep:x"`.');
  const { read, dataDir } = await createReader({
    'tin-tuc/bai/index.mdx': source,
    'tin-tuc/bai/Kế hoạch.pdf': '%PDF-1.4',
  });
  const { entries, assets, findings } = await read();
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(assets).toMatchObject([{ asset: { kind: 'file', type: 'application/pdf', bytes: 8 } }]);
  const url = (assets[0]?.asset as { url: string }).url;
  expect(url).toMatch(/^\/tep\/[0-9a-f]{10}\/ke-hoach\.pdf$/);
  const { segments } = JSON.parse(
    await readFile(bodyFile(path.join(dataDir, 'cache'), entries[0]?.body.digest ?? ''), 'utf8'),
  ) as { segments: unknown };
  expect(segments).toEqual([
    `<p>Xem <a href="${url}#page=2">kế hoạch</a> và chữ <code>&#x3C;a href="tep:x"</code>.</p>`,
  ]);
});

test('files in a body with JavaScript must be named in blocks, which the MDX compiler hands to us', async () => {
  const { findings } = await readFiles({
    'tin-tuc/bai/index.mdx': article(
      '',
      'export const so = 5;\n\nCó {so} xã. [Kế hoạch](ke-hoach.pdf)\n\n![Núi](nui.jpg)',
    ),
    'tin-tuc/bai/ke-hoach.pdf': '%PDF-1.4',
    'tin-tuc/bai/nui.jpg': await drawPicture(60, 40),
  });
  expect(findings.filter(({ code }) => code === 'body-module-file').map(({ line }) => line)).toEqual([10, 12]);
});

test('pictures of an entry that waits for approval are looked at before it is published', async () => {
  const { findings, assets } = await readFiles({
    'tin-tuc/bai/index.mdx': leadAndBody('Chữ.').replace('đã duyệt', 'chờ duyệt'),
    'tin-tuc/bai/nui.jpg': 'không phải ảnh',
  });
  expect(findings.filter(({ code }) => code === 'asset-unreadable')).toHaveLength(1);
  expect(assets).toEqual([]);
});
