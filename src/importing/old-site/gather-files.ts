import { extname } from 'node:path';
import { slugify } from '../../content-model/text/slug.ts';
import type { EntryFile } from '../entry/entry-draft.ts';
import { cleanPicture, type PictureProblem } from '../pictures/clean-picture.ts';
import type { OldNote } from './old-story.ts';

/** Where the files of an old site are found: a copy of its folder, or the site itself. */
export interface FileSource {
  /** The bytes behind an address; undefined when nothing is there. */
  readonly find: (address: string) => Promise<Uint8Array | undefined>;
}

/** The files of one entry, and the names by which its body reaches them. */
export interface GatheredFiles {
  readonly files: readonly EntryFile[];
  readonly nameOf: (address: string) => string | undefined;
  readonly notes: readonly OldNote[];
  /** False when a file was missing that a later run may find. */
  readonly isComplete: boolean;
}

/** Fetches and cleans pictures and takes PDF files; what cannot be taken is told. */
export async function gatherFiles(
  pictures: readonly string[],
  documents: readonly string[],
  source: FileSource,
): Promise<GatheredFiles> {
  const names = new Map<string, string>();
  const files: EntryFile[] = [];
  const notes: OldNote[] = [];
  let isComplete = true;

  function keep(address: string, bytes: Uint8Array, extension: string): void {
    // A small copy and the large one behind it are often the same file.
    const same = files.find((file) => Buffer.compare(file.bytes, bytes) === 0);
    const name = same?.name ?? freeName(address, extension, files);
    if (same === undefined) files.push({ name, bytes });
    names.set(address, name);
  }
  async function find(address: string, missing: OldNote['code']): Promise<Uint8Array | undefined> {
    const bytes = await source.find(address);
    if (bytes !== undefined) return bytes;
    notes.push({ code: missing, detail: address });
    isComplete = false;
    return undefined;
  }

  for (const address of new Set(pictures)) {
    const bytes = await find(address, 'picture-missing');
    if (bytes === undefined) continue;
    const cleaned = await cleanPicture(bytes);
    if ('problem' in cleaned) notes.push({ code: 'picture-refused', detail: refusal(address, cleaned.problem) });
    else if (cleaned.width > 4 && cleaned.height > 4) keep(address, cleaned.bytes, cleaned.extension);
  }
  for (const address of new Set(documents)) {
    if (!/\.pdf$/i.test(new URL(address).pathname)) {
      notes.push({ code: 'document-kind', detail: address });
      continue;
    }
    const bytes = await find(address, 'document-missing');
    if (bytes === undefined) continue;
    const isPdf = Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
    if (isPdf) keep(address, bytes, '.pdf');
    else notes.push({ code: 'document-kind', detail: address });
  }
  return { files, nameOf: (address) => names.get(address), notes, isComplete };
}

/** Whether an address is that of a file that hangs on a story. */
export function isDocumentAddress(address: string): boolean {
  return (
    URL.canParse(address) && /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|zip|rar|7z)$/i.test(new URL(address).pathname)
  );
}

function refusal(address: string, { code }: PictureProblem): string {
  return `${address} (${code.replace('picture-', '')})`;
}

function freeName(address: string, extension: string, taken: readonly EntryFile[]): string {
  const last = decode(new URL(address).pathname.split('/').at(-1) ?? '');
  const stem = slugify(last.slice(0, last.length - extname(last).length), 60) || 'tep';
  let name = `${stem}${extension}`;
  for (let number = 2; taken.some((file) => file.name === name); number++) name = `${stem}-${number}${extension}`;
  return name;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
