import JSZip from 'jszip';
import { pack, text } from './docx-parts.ts';

const goodFile = () => pack([text('Tin từ xã'), text('Xã Hạ Lang họp dân.'), text('Mọi người đồng ý.')]);

/** A ZIP with other content in one of its parts. */
async function withPart(name: string, content: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await goodFile());
  zip.file(name, content);
  return zip.generateAsync({ type: 'nodebuffer' });
}

/** An OLE file as encrypted Office documents are: the signature, and a directory that names the encrypted stream. */
function encryptedFile(): Buffer {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  file.write('EncryptedPackage', 1024, 'utf16le');
  return file;
}

/** A good file whose directory tells another size of a part than it has. */
async function withSize(name: string, size: number): Promise<Buffer> {
  const file = await goodFile();
  file.writeUInt32LE(size, file.lastIndexOf(name) - 46 + 24);
  return file;
}

/** A good file whose directory tells of more entries than any Word file has. */
async function crowdedFile(): Promise<Buffer> {
  const file = await goodFile();
  file.writeUInt16LE(5000, file.length - 22 + 10);
  return file;
}

/** Files that must be refused, by what is wrong with them, with the code of the refusal. */
export const hostileFiles = {
  'nothing at all': ['file-empty', () => Buffer.alloc(0)],
  'a password': ['word-encrypted', encryptedFile],
  'half a file': ['word-broken', async () => (await goodFile()).subarray(0, 2000)],
  'XML that does not close': ['word-broken', () => withPart('word/document.xml', '<w:document><w:body>')],
  'an XML document type': [
    'word-broken',
    () => withPart('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'),
  ],
  'elements nested without end': [
    'word-broken',
    () =>
      withPart('word/document.xml', `<w:document>${'<w:ins>'.repeat(60_000)}${'</w:ins>'.repeat(60_000)}</w:document>`),
  ],
  'a bomb': ['word-bomb', () => withSize('word/styles.xml', 300_000_000)],
  'a bomb of text': ['word-bomb', () => withSize('word/document.xml', 60_000_000)],
  'a directory that lies': ['word-broken', () => withSize('word/document.xml', 100)],
  'thousands of entries': ['word-bomb', crowdedFile],
  'a PDF': ['word-wrong-type', () => Buffer.from('%PDF-1.7 …')],
  'a web page': ['word-wrong-type', () => Buffer.from('<html><body>Chữ</body></html>')],
  'a picture': ['word-wrong-type', () => Buffer.from('ffd8ffe000104a464946', 'hex')],
  'another archive': ['word-wrong-type', () => new JSZip().file('a.txt', 'a').generateAsync({ type: 'nodebuffer' })],
  'a spreadsheet': [
    'word-wrong-type',
    () => new JSZip().file('xl/workbook.xml', '<a/>').generateAsync({ type: 'nodebuffer' }),
  ],
  'no text': ['word-no-text', () => pack([text('')])],
} as const satisfies Record<string, readonly [string, () => Buffer | Promise<Buffer>]>;
