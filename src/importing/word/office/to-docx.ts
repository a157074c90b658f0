import { isEncryptedPackage, sniffDocument } from '../package/sniff-document.ts';
import { readZip } from '../package/read-zip.ts';
import type { WordProblem } from '../word-problem.ts';
import { convertWithOffice } from './convert-with-office.ts';

/** The bytes as .docx: old Word files, OpenDocument and RTF texts go through LibreOffice, everything else as it is. */
export async function toDocx(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: WordProblem }> {
  const kind = oldKind(bytes);
  return kind === undefined ? { bytes } : convertWithOffice(bytes, kind);
}

/** By content, because names lie. */
function oldKind(bytes: Uint8Array): 'doc' | 'odt' | 'rtf' | undefined {
  const type = sniffDocument(bytes);
  if (type === 'ole') return isEncryptedPackage(bytes) ? undefined : 'doc';
  if (type === 'rtf') return 'rtf';
  if (type !== 'zip') return undefined;
  const zip = readZip(bytes, { entries: 4000, entryBytes: 200 * 1024 * 1024, totalBytes: 400 * 1024 * 1024 });
  if ('problem' in zip) return undefined;
  return zip.read('mimetype')?.toString('latin1').startsWith('application/vnd.oasis.opendocument.text')
    ? 'odt'
    : undefined;
}
