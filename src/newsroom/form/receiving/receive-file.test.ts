import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { AssetKind } from '../../../content-model/fields/field.ts';
import { fileSentence } from '../../../messages/newsroom-files.ts';
import { receiveFile } from './receive-file.ts';

const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#864' } })
  .jpeg()
  .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
  .withMetadata({ orientation: 6 })
  .toBuffer();
const beside = (path: string) => readFileSync(`content/${path}`);
const ftyp = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}`, 'latin1');

test('turns a picture of a phone upright, cleans it and names it after its words', async () => {
  const received = await receiveFile({
    bytes: photo,
    name: 'IMG_0001.JPG',
    words: 'Cả xóm đổ bê tông đoạn đường cuối',
    taken: [],
  });
  expect(received).toMatchObject({
    kind: 'picture',
    name: 'ca-xom-do-be-tong-doan-duong-cuoi.jpg',
    width: 30,
    height: 40,
    warnings: [],
  });
});

test.each([
  ['Lễ phát động.png', [], 'le-phat-dong.jpg'],
  ['cầu treo.jpeg', ['cau-treo.jpg', 'Cau-treo-2.JPG'], 'cau-treo-3.jpg'],
  ['z5671234567_a1.jpg', [], 'z5671234567-a1.jpg'],
  ['图片.jpg', [], 'u56fe-u7247.jpg'],
  ['....jpg', [], 'anh.jpg'],
])('names %s beside %j as %s', async (name, taken, expected) => {
  expect(await receiveFile({ bytes: photo, name, taken })).toMatchObject({ name: expected });
});

test.each([
  ['dot-thi-dua/2026/duong-thon-sach-ban-lang-xanh/huong-dan-ho-so.pdf', 'document', '.pdf'],
  ['dien-hinh/2020/la-van-cau/nghe-la-van-cau.mp3', 'audio', '.mp3'],
  ['tin-tuc/2026/phim-buoi-sang-o-ban/ban-lang-cao-bang.mp4', 'video', '.mp4'],
  ['tin-tuc/2026/phim-buoi-sang-o-ban/ban-lang-cao-bang.vi.vtt', 'captions', '.vtt'],
  ['khen-thuong/2026/bang-khen-kem-ban-ky-mau/danh-sach.csv', 'recipients', '.csv'],
  ['khen-thuong/2026/so-ket-moi-xom-mot-to-so/danh-sach.yaml', 'recipients', '.yaml'],
] as const)('takes %s as %s', async (path, kind, ending) => {
  const bytes = beside(path);
  const received = await receiveFile({ bytes, name: path, kind, taken: [] });
  expect('kind' in received && received.kind).toBe(kind);
  expect('bytes' in received && received.bytes === bytes).toBe(true);
  expect('name' in received && received.name.endsWith(ending)).toBe(true);
});

test.each<[string, Uint8Array, AssetKind | undefined, string]>([
  ['rong.jpg', Buffer.alloc(0), 'picture', 'file-empty'],
  ['anh.jpg', ftyp('heic'), 'picture', 'picture-heic'],
  ['anh.jpg', photo.subarray(0, 200), 'picture', 'picture-broken'],
  ['van-ban.pdf', photo, 'document', 'file-other-kind'],
  ['anh.jpg', Buffer.from('%PDF-1.7'), 'picture', 'file-other-kind'],
  ['phim.mov', ftyp('qt  '), 'video', 'file-quicktime'],
  ['bang.xlsx', Buffer.from('PK\x03\x04 xl/workbook.xml'), 'recipients', 'file-spreadsheet'],
  ['bai.docx', Buffer.from('PK\x03\x04 word/document.xml'), undefined, 'file-word'],
  ['danh-sach.csv', Buffer.from('T\xean,\x90\xfe', 'latin1'), 'recipients', 'file-encoding'],
  ['danh-sach.csv', Buffer.from('tên', 'utf16le'), 'recipients', 'file-encoding'],
  ['phu-de.vtt', Buffer.from('1\n00:00'), 'captions', 'file-unknown'],
  ['cai-dat.exe', Buffer.from('MZ\x90'), undefined, 'file-unknown'],
  ['dai.csv', Buffer.alloc(6 * 1024 * 1024, 'a'), undefined, 'file-too-large'],
])('refuses %s', async (name, bytes, kind, code) => {
  const received = await receiveFile({ bytes, name, kind, taken: [] });
  expect('problem' in received && received.problem.code).toBe(code);
  if ('problem' in received) expect(fileSentence(received.problem, name)).toContain(`“${name}”`);
});

test('never throws, and gives names that are safe in a folder', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.uint8Array(), async (name, bytes) => {
      const received = await receiveFile({ bytes: Buffer.concat([Buffer.from('%PDF-'), bytes]), name, taken: [] });
      expect('name' in received && received.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/u);
      await receiveFile({ bytes, name, taken: [] });
    }),
    { numRuns: 50 },
  );
});
