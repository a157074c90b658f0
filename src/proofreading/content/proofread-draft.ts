import { findEntries } from '../../content-store/find-entries.ts';
import { parseEntry, type EntryPlace } from '../../content-store/parse-entry.ts';
import { decodeText } from '../../content-store/decode-text.ts';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createNames } from '../names.ts';
import type { ProofFinding } from '../proof-finding.ts';
import { proofread } from '../proofread.ts';

/** Reads texts that are about to become entries, as an editor reads them. */
export type DraftReader = (place: EntryPlace, source: string) => ProofFinding[];

/** Opens the reader with the names of a content folder; nothing is said of links and of files beside a draft. */
export async function openDraftReader(contentDir: string): Promise<DraftReader> {
  const [{ catalogues }, { places }] = await Promise.all([readReferenceData(contentDir), findEntries(contentDir)]);
  const campaigns: string[] = [];
  for (const place of places.filter(({ collection }) => collection === 'dot-thi-dua')) {
    const { data } = parseEntry(place, decodeText(await readFile(join(contentDir, place.file))).text);
    const { name } = (data ?? {}) as { readonly name?: string };
    if (name !== undefined) campaigns.push(name);
  }
  const names = createNames(catalogues, campaigns);
  return (place, source) => proofread({ ...place, source }, names, { headingsOf: () => undefined, marks: new Map() });
}
