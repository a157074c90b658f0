import { extname } from 'node:path';
import type { AssetKind } from '../../../content-model/fields/field.ts';
import { sniffPicture } from '../../../importing/pictures/sniff-picture.ts';
import type { FileProblem } from './receive-file.ts';

/** What a file is by its content; the name decides only between kinds of plain text. */
export type SniffedFile =
  { readonly kind: AssetKind; readonly extension: string } | { readonly problem: FileProblem['code'] };

/** Tells the kind of a file and the ending that its name should have. */
export function sniffFile(bytes: Uint8Array, name: string): SniffedFile {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  if (head.slice(0, 1024).includes('%PDF-')) return { kind: 'document', extension: '.pdf' };
  const medium = sniffMedium(head);
  if (medium) return medium;
  if (head.startsWith('PK\x03\x04')) return { problem: packedProblem(bytes) };
  // Old Word and Excel files begin alike.
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return { problem: /\.xlsx?$/iu.test(name) ? 'file-spreadsheet' : 'file-word' };
  // Broken and unusual pictures go on too: the cleaning says exactly what is wrong with them.
  if (sniffPicture(bytes) !== 'unknown') return { kind: 'picture', extension: '' };
  return sniffText(bytes, name);
}

function sniffMedium(head: string): SniffedFile | undefined {
  if (head.startsWith('ID3') || /^\xff[\xe2-\xe7\xf2-\xf7\xfa-\xfb]/u.test(head))
    return { kind: 'audio', extension: '.mp3' };
  if (head.startsWith('OggS')) return { kind: 'audio', extension: head.includes('OpusHead') ? '.opus' : '.ogg' };
  if (head.startsWith('\x1aE\xdf\xa3'))
    return head.includes('webm') ? { kind: 'video', extension: '.webm' } : { problem: 'file-quicktime' };
  if (!head.startsWith('ftyp', 4)) return undefined;
  const brand = head.slice(8, 12);
  if (/^M4[AB] /u.test(brand)) return { kind: 'audio', extension: '.m4a' };
  if (/^(?:isom|iso\d|mp4\d|avc1|dash|M4V |MSNV|3gp\d)/u.test(brand)) return { kind: 'video', extension: '.mp4' };
  return brand === 'qt  ' ? { problem: 'file-quicktime' } : undefined;
}

function packedProblem(bytes: Uint8Array): FileProblem['code'] {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (names.includes('xl/workbook')) return 'file-spreadsheet';
  return names.includes('word/document') ? 'file-word' : 'file-unknown';
}

function sniffText(bytes: Uint8Array, name: string): SniffedFile {
  const extension = extname(name).toLowerCase();
  const isList = ['.csv', '.yaml', '.yml'].includes(extension);
  if (!isList && extension !== '.vtt') return { problem: 'file-unknown' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'file-encoding' };
  }
  if (text.includes('\0')) return { problem: 'file-encoding' };
  if (isList) return { kind: 'recipients', extension };
  return text.startsWith('WEBVTT') ? { kind: 'captions', extension } : { problem: 'file-unknown' };
}
