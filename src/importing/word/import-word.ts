import type { CollectionName } from '../../content-model/collections/index.ts';
import type { Catalogues } from '../../content-model/reference/catalogues.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import type { EntryDraft } from '../entry/entry-draft.ts';
import type { ImportWarning } from '../warning.ts';
import { composeDraft } from './compose-draft.ts';
import type { KnownCampaign } from './front/guess-kind.ts';
import { MOST_FILE_BYTES, openDocx } from './package/open-docx.ts';
import { prepareParts } from './prepare-parts.ts';
import { toDocx } from './office/to-docx.ts';
import type { WordProblem } from './word-problem.ts';
import { wordToHtml } from './word-to-html.ts';

/** What an import knows of the site and of the file. */
export interface WordSource {
  /** The file's own name, which stands in for a missing title. */
  readonly fileName: string;
  /** The time that stands in for a missing date. */
  readonly now: LocalTime;
  readonly catalogues: Pick<Catalogues, 'chuyen-muc' | 'tac-gia'>;
  readonly campaigns: readonly KnownCampaign[];
}

/** What an import found, for a report. */
export interface WordReport {
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  /** Empty when the text has none. */
  readonly date: LocalTime;
  readonly collection: CollectionName;
  readonly campaign: string;
  readonly pictures: number;
  readonly tables: number;
}

/** A draft with what the editor should look at, or why there is none. */
export type WordImport =
  | { readonly draft: EntryDraft; readonly report: WordReport; readonly warnings: readonly ImportWarning[] }
  | { readonly problem: WordProblem };

/**
 * Turns a Word file (.docx; .doc, .odt and .rtf where LibreOffice is) into a draft. Touches no disk but for LibreOffice's
 * own temporary folder; never throws for anything that is in the file.
 */
export async function importWord(bytes: Uint8Array, source: WordSource): Promise<WordImport> {
  if (bytes.length > MOST_FILE_BYTES)
    return { problem: { code: 'file-too-large', args: { megabytes: MOST_FILE_BYTES / 1024 / 1024 } } };
  const docx = await toDocx(bytes);
  if ('problem' in docx) return docx;
  const opened = openDocx(docx.bytes);
  if ('problem' in opened) return opened;
  const warnings: ImportWarning[] = [];
  const warn = (code: ImportWarning['code'], args: ImportWarning['args'] = {}) => warnings.push({ code, args });
  try {
    const parts = prepareParts(opened, warn);
    const converted = await wordToHtml(opened, parts);
    const composed = await composeDraft(converted, source, warn);
    return composed === undefined ? { problem: { code: 'word-no-text', args: {} } } : { ...composed, warnings };
  } catch (error) {
    // The parsers throw all kinds of errors on files that are damaged inside.
    if (error instanceof Error && !isOwnFault(error)) return { problem: { code: 'word-broken', args: {} } };
    throw error;
  }
}

/** Mistakes of this program must not hide behind the file. */
function isOwnFault(error: Error): boolean {
  return error instanceof ReferenceError || error instanceof SyntaxError;
}
