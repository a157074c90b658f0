import type { WordProblem, WordProblemCode } from '../word-problem.ts';
import { readZip, type Zip, type ZipLimits } from './read-zip.ts';
import { isEncryptedPackage, sniffDocument } from './sniff-document.ts';

/** A Word file that is safe to read. */
export interface WordPackage {
  readonly zip: Zip;
  /** Name of the part that holds the text. */
  readonly document: string;
}

/** Bytes of a file that are read at most. */
export const MOST_FILE_BYTES = 64 * 1024 * 1024;
const limits: ZipLimits = { entries: 4000, entryBytes: 200 * 1024 * 1024, totalBytes: 400 * 1024 * 1024 };
/** The text of the longest book has a few million characters of XML. */
const MOST_TEXT_BYTES = 48 * 1024 * 1024;

/** Opens a .docx whatever its name is; everything else is refused with what it is. */
export function openDocx(bytes: Uint8Array): WordPackage | { readonly problem: WordProblem } {
  const refuse = (code: WordProblemCode, args: WordProblem['args'] = {}) => ({ problem: { code, args } });
  const type = sniffDocument(bytes);
  if (type === 'empty') return refuse('file-empty');
  if (bytes.length > MOST_FILE_BYTES) return refuse('file-too-large', { megabytes: MOST_FILE_BYTES / 1024 / 1024 });
  if (type === 'ole' && isEncryptedPackage(bytes)) return refuse('word-encrypted');
  if (type !== 'zip') return refuse('word-wrong-type', { type });
  const zip = readZip(bytes, limits);
  if ('problem' in zip) {
    const codes = {
      'zip-broken': 'word-broken',
      'zip-too-large': 'word-bomb',
      'zip-encrypted': 'word-encrypted',
    } as const;
    return refuse(codes[zip.problem]);
  }
  const document = findDocument(zip);
  if (document === undefined) return refuse('word-wrong-type', { type: typeOfZip(zip) });
  if (zip.sizeOf(document) > MOST_TEXT_BYTES) return refuse('word-bomb');
  const text = zip.read(document);
  if (text === undefined) return refuse('word-broken');
  // Word never writes one: it could only make the text grow without end.
  if (text.subarray(0, 2000).includes('<!DOCTYPE')) return refuse('word-broken');
  return { zip, document };
}

/** The main part as the package's own list of relations names it. */
function findDocument(zip: Zip): string | undefined {
  const relations = zip.read('_rels/.rels')?.toString('utf8') ?? '';
  const relation = /<Relationship\b[^>]*officeDocument"[^>]*>/.exec(relations)?.[0] ?? '';
  const target = /\bTarget="\/?([^"]+)"/.exec(relation)?.[1] ?? 'word/document.xml';
  return zip.names.includes(target) && target.endsWith('.xml') && !/^(?:xl|ppt)\//.test(target) ? target : undefined;
}

function typeOfZip(zip: Zip): string {
  const mime = zip.read('mimetype')?.toString('latin1') ?? '';
  if (mime.includes('opendocument.text')) return 'odt';
  if (zip.names.some((name) => name.startsWith('xl/'))) return 'xlsx';
  if (zip.names.some((name) => name.startsWith('ppt/'))) return 'pptx';
  return 'zip';
}
