import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeVersion } from '../../../content-store/code-version.ts';
import { writeWhole } from '../../derive-pictures.ts';
import { pruneFolder } from '../../prune-folder.ts';
import { createPdfReader, type PdfReader } from './pdf-reader.ts';
import type { PdfText } from './pdf-text.ts';

/** A PDF of a published entry. */
export interface PdfFile {
  /** Its address on the site, which holds the file's digest. */
  readonly url: string;
  /** Absolute path of the source. */
  readonly source: string;
}

/** The texts of PDFs by address. Each file is read once for its whole life, one that cannot be read too. */
export async function readPdfTexts(
  files: readonly PdfFile[],
  cacheDir: string,
  reader: PdfReader = createPdfReader(),
): Promise<Map<string, PdfText>> {
  const folder = join(cacheDir, 'pdf-text');
  const texts = new Map<string, PdfText>();
  const used = new Set<string>();
  try {
    for (const { url, source } of files) {
      const name = `${version}-${digestOf(url)}.json`;
      used.add(name);
      const kept = await readKept(join(folder, name));
      const text = kept ?? (await reader.read(source));
      if (kept === undefined) await writeWhole(join(folder, name), JSON.stringify(text));
      texts.set(url, text);
    }
  } finally {
    reader.close();
  }
  await pruneFolder(folder, used);
  return texts;
}

const version = codeVersion(['src/building/search-index/pdf']).slice(0, 12);

function digestOf(url: string): string {
  return url.split('/').at(-2) ?? '';
}

async function readKept(path: string): Promise<PdfText | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as PdfText;
  } catch {
    return undefined;
  }
}
