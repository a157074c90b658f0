import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { listFiles } from '../serving/list-files.ts';
import { createTemporaryFolder, type FolderContent } from '../testing/temporary-folder.ts';
import { checkLocations } from './location-check.ts';

const plain = () => sharp({ create: { width: 32, height: 32, channels: 3, background: '#182049' } });
const gps = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 39/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 15/1 0/1' },
};
const serial = { IFD2: { BodySerialNumber: '0123456789' } };
const harmless = { IFD0: { Copyright: 'Lan Tỏa', Orientation: '6' } };
const xmp = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" ${inner}/></rdf:RDF></x:xmpmeta>`;
const pdf = (stream: Buffer, filter = '') =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Length ${stream.length}${filter} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
const film = (udta: Buffer) => Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'), udta]);
const jpegWithGps = await plain().jpeg().withExif(gps).toBuffer();

/** Checks these files as those of a publication. */
async function check(content: FolderContent) {
  const files = await listFiles(await createTemporaryFolder(content));
  return checkLocations(files.map(({ name, ...file }) => ({ path: name, ...file })));
}

test.each<[string, Buffer, string[]]>([
  ['a.jpg', jpegWithGps, ['location']],
  ['b.png', await plain().png().withExif(gps).toBuffer(), ['location']],
  ['c.webp', await plain().webp().withExif(gps).toBuffer(), ['location']],
  ['d.avif', await plain().avif({ effort: 0 }).withExif(gps).toBuffer(), ['location']],
  ['f.jpg', await plain().jpeg().withExif(serial).toBuffer(), ['serial']],
  [
    'g.jpg',
    await plain().jpeg().withXmp(xmp('exif:GPSLatitude="22,39.0N" exif:GPSLongitude="106,15.0E"')).toBuffer(),
    ['location'],
  ],
  ['h.jpg', await plain().jpeg().withXmp(xmp('aux:SerialNumber="778"')).toBuffer(), ['serial']],
  ['i.pdf', pdf(jpegWithGps, ' /Filter /DCTDecode'), ['location']],
  ['j.pdf', pdf(deflateSync(Buffer.from(xmp('exif:GPSLatitude="22,39.0N"'))), ' /Filter /FlateDecode'), ['location']],
  ['k.mp4', film(Buffer.from('\0\0\0\x1e\xa9xyz\0\x12\x15\xc7+22.6657+106.2639/', 'latin1')), ['location']],
  [
    'l.mp4',
    film(
      Buffer.from(
        'mdtacom.apple.quicktime.location.ISO6709ilst\0\0\0\x2adata\0\0\0\x01\0\0\0\0+22.6657+106.2639+240.1/',
        'latin1',
      ),
    ),
    ['location'],
  ],
])('finds what %s tells', async (name, bytes, marks) => {
  expect(await check({ [`tep/${name}`]: bytes })).toEqual({ checked: 1, hits: [{ name: `tep/${name}`, marks }] });
});

test.each<[string, Buffer]>([
  ['a.jpg', await plain().jpeg().toBuffer()],
  ['b.jpg', await plain().jpeg().withExif(harmless).toBuffer()],
  ['c.webp', await plain().webp().withExif(harmless).toBuffer()],
  ['d.jpg', await plain().jpeg().withXmp(xmp('exif:GPSLatitude="" aux:SerialNumber=" "')).toBuffer()],
  ['e.pdf', pdf(deflateSync(Buffer.from('BT (GPS II*\0 MM\0*) Tj ET')), ' /Filter /FlateDecode')],
  ['f.pdf', pdf(Buffer.from('không phải dữ liệu nén'), ' /Filter /FlateDecode')],
  ['g.mp4', film(Buffer.from('\xa9xyz không có nơi nào; com.apple.quicktime.location', 'latin1'))],
  ['h.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
])('passes %s, which tells nothing', async (name, bytes) => {
  expect(await check({ [name]: bytes })).toEqual({ checked: 1, hits: [] });
});

test('finds a place that lies far inside a large file', async () => {
  const content = {
    'phim.mp4': Buffer.concat([
      Buffer.alloc(16 * 1024 * 1024 - 6),
      Buffer.from('\xa9xyz\0\x12\x15\xc7+22.6657+106.2639/', 'latin1'),
    ]),
  };
  expect((await check(content)).hits).toHaveLength(1);
});

test('leaves pages and scripts alone', async () => {
  expect(await check({ 'index.html': xmp('exif:GPSLatitude="1"') })).toEqual({
    checked: 0,
    hits: [],
  });
});
