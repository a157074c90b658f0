/** What a file is by its first bytes, whatever its name says. */
export type DocumentType = 'zip' | 'ole' | 'rtf' | 'pdf' | 'html' | 'picture' | 'text' | 'empty' | 'unknown';

/** Tells the type of a document by its content. */
export function sniffDocument(bytes: Uint8Array): DocumentType {
  if (bytes.length === 0) return 'empty';
  const head = Buffer.from(bytes.subarray(0, 512));
  const text = head.toString('latin1');
  if (text.startsWith('PK\u0003\u0004') || text.startsWith('PK\u0005\u0006')) return 'zip';
  if (head.readUIntBE(0, Math.min(6, head.length)) === 0xd0cf11e0a1b1) return 'ole';
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (text.startsWith('%PDF-')) return 'pdf';
  if (/^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype html|html|head|body)/i.test(text)) return 'html';
  if (text.startsWith('\u00FF\u00D8\u00FF') || text.startsWith('\u0089PNG') || text.startsWith('GIF8'))
    return 'picture';
  return head.every((byte) => byte > 31 || byte === 9 || byte === 10 || byte === 13) ? 'text' : 'unknown';
}

/** Whether an OLE file is an encrypted Office document: its directory names the stream `EncryptedPackage`. */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}
