import { fromHtml } from 'hast-util-from-html';
import { htmlToBody } from '../../../importing/body/html-to-body.ts';
import type { ImportWarning } from '../../../importing/warning.ts';
import { treeToDoc } from '../read/body-to-doc.ts';
import type { DocJson } from '../schema/schema.ts';
import { convertLegacyFonts } from './convert-legacy-fonts.ts';

/** What pasted HTML becomes: a document to put into the text, and what was changed or left out. */
export interface PastedHtml {
  readonly doc: DocJson;
  readonly warnings: readonly ImportWarning[];
}

/**
 * Cleans HTML of the clipboard (of Word, of web pages) in the way of the Word import, TCVN3 and VNI fonts too. Pictures in it lie on the editor's own
 * machine or on somebody's site: they are left out, which the warnings tell.
 */
export function readPastedHtml(html: string): PastedHtml {
  const { body, warnings } = htmlToBody(convertLegacyFonts(fromHtml(html)), { pictureName: () => undefined });
  return { doc: treeToDoc(body).toJSON() as DocJson, warnings };
}
