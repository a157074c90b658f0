import { readFile } from 'node:fs/promises';
import type { Entry } from '../../content-model/entry.ts';
import { bodyFile } from '../../content-store/read-content.ts';
import type { Finding } from '../../content-store/finding.ts';
import type { ResolvedAsset } from '../../content-store/resolve-assets.ts';
import type { EntryTexts } from '../../search/documents/to-document.ts';
import { readPdfTexts } from './pdf/pdf-texts.ts';
import type { PdfText } from './pdf/pdf-text.ts';

/** What stands in files beside entries. */
export interface TextFiles {
  /** The attached files of an entry as far as they could be read. */
  attachments(entry: Entry): EntryTexts['attachments'];
  /** All texts of an entry. */
  read(entry: Entry): Promise<EntryTexts>;
  /** Attached files that could not be read. */
  readonly findings: readonly Finding[];
}

/** Opens the texts of entries: compiled bodies when they are asked for, and PDFs as far as they hold text. */
export async function openTextFiles(
  entries: readonly Entry[],
  assets: readonly ResolvedAsset[],
  cacheDir: string,
): Promise<TextFiles> {
  const sources = new Map(
    assets.flatMap(({ asset, source }) => (isPdf(asset) ? [[asset.url, { url: asset.url, source }] as const] : [])),
  );
  const pdfTexts = await readPdfTexts([...sources.values()], cacheDir);
  const attachments = (entry: Entry): EntryTexts['attachments'] => attachmentsOf(entry, pdfTexts);
  return {
    attachments,
    read: async (entry) => ({ body: await readBody(entry, cacheDir), attachments: attachments(entry) }),
    findings: entries.flatMap((entry) => unreadOf(entry, pdfTexts)),
  };
}

async function readBody({ body }: Entry, cacheDir: string): Promise<string[]> {
  if (body.digest === '') return [];
  const { text } = JSON.parse(await readFile(bodyFile(cacheDir, body.digest), 'utf8')) as { text: string };
  return text === '' ? [] : text.split('\n');
}

function attachmentsOf(entry: Entry, pdfTexts: ReadonlyMap<string, PdfText>): EntryTexts['attachments'] {
  return pdfsOf(entry).flatMap(({ name, url }) => {
    const read = pdfTexts.get(url);
    if (read === undefined || !('text' in read)) return [];
    return [{ title: titleOf(entry, name), text: read.text }];
  });
}

function unreadOf(entry: Entry, pdfTexts: ReadonlyMap<string, PdfText>): Finding[] {
  return pdfsOf(entry).flatMap(({ name, url }) => {
    const read = pdfTexts.get(url);
    if (read === undefined || !('problem' in read)) return [];
    const args = { name, reason: read.problem };
    return [{ severity: 'warning', code: 'attachment-unread', file: entry.file, args } as const];
  });
}

/** The PDFs of an entry, each once though several names may lead to it. */
function pdfsOf(entry: Entry): { readonly name: string; readonly url: string }[] {
  const byUrl = new Map(
    Object.entries(entry.assets).flatMap(([name, asset]) => (isPdf(asset) ? [[asset.url, name] as const] : [])),
  );
  return [...byUrl].map(([url, name]) => ({ name, url }));
}

/** What the entry calls a file among its documents; a file that only its text links to has no title. */
function titleOf({ collection, data }: Entry, name: string): string {
  const documents = collection === 'trang' ? [] : (data as Entry<'tin-tuc'>['data']).documents;
  return documents.find(({ file }) => file === name)?.title ?? '';
}

function isPdf(asset: ResolvedAsset['asset']): asset is Extract<ResolvedAsset['asset'], { kind: 'file' }> {
  return asset.kind === 'file' && asset.type === 'application/pdf';
}
