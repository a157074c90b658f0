import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../../content-store/decode-text.ts';
import { findEntries } from '../../content-store/find-entries.ts';
import { bodyToDoc } from '../body/read/body-to-doc.ts';
import type { DocJson } from '../body/schema/schema.ts';
import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { composeSource } from './compose-source.ts';

/** What became of entries that were opened and saved without a change. */
export interface RoundTrip {
  readonly same: number;
  /** Files whose text is shown as source, since the editor cannot hold it; saved they are the same too. */
  readonly asSource: readonly string[];
  /** Files that would come out otherwise. */
  readonly changed: readonly string[];
}

/** Opens and saves every entry of a content folder as the newsroom does, without writing: what nobody changed must stay byte for byte. */
export async function checkRoundTrip(contentDir: string): Promise<RoundTrip> {
  const asSource: string[] = [];
  const changed: string[] = [];
  const { places } = await findEntries(contentDir);
  for (const { collection, file } of places) {
    const { text } = decodeText(await readFile(join(contentDir, file)));
    const { data, body } = readFrontMatter(text, file);
    const { doc } = bodyToDoc(body);
    if (!doc) asSource.push(file);
    const saved = composeSource(collection, text, { data, ...(doc ? { doc: doc.toJSON() as DocJson } : { body }) });
    if (!saved.ok || saved.value.source !== text) changed.push(file);
  }
  return { asSource, changed, same: places.length - changed.length };
}
