import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Entry } from '../../../content-model/entry.ts';
import type { LocalTime } from '../../../content-model/time/local-time.ts';
import type { EntryReader } from '../../../content-store/entry-reader.ts';
import { findEntries } from '../../../content-store/find-entries.ts';
import type { Linkable } from '../../../content-store/link-entries.ts';
import type { EntryPlace, ParsedEntry } from '../../../content-store/parse-entry.ts';
import { redirectsOf, visibilityOf, withdrawnNotice } from '../../../content-store/public-view.ts';
import { readReferenceData, type ReferenceData } from '../../../content-store/read-catalogues.ts';
import type { Content } from '../../../content-store/read-content.ts';

/** What is public at an hour, and the places of all entries. */
export interface Archive extends Pick<Content, 'entries' | 'withdrawn' | 'redirects' | 'reference'> {
  /** All entries, public or not, as links lead to them; what they themselves name is left out. */
  readonly targets: readonly Linkable[];
}

/** The content folder, read again only where it changed. */
export interface KeptArchive {
  readonly look: (now: LocalTime) => Promise<Archive>;
}

/** An entry as it is kept, without what only a check needs. */
interface Kept {
  readonly stamp: string;
  readonly parsed: ParsedEntry;
  /** There when it is approved. */
  readonly entry: Entry | undefined;
}

/** How many entries are read at once. */
const BATCH = 16;

/** Keeps the content folder in memory; every look costs a few microseconds an entry. */
export function keepArchive(contentDir: string, reader: EntryReader): KeptArchive {
  let kept = new Map<string, Kept>();
  let reference: { readonly stamp: string; readonly data: ReferenceData } | undefined;

  const readOne = async (place: EntryPlace): Promise<Kept | undefined> => {
    const stamp = stampOf(contentDir, place);
    const known = kept.get(place.file);
    if (stamp === undefined || known?.stamp === stamp) return stamp === undefined ? undefined : known;
    const read = await reader.read(place);
    const { entry } = read;
    const isApproved = entry.state === 'đã duyệt' && entry.data !== undefined;
    return {
      stamp,
      parsed: { ...entry, body: undefined, uses: [], findings: [] },
      entry: isApproved ? await reader.bind(read) : undefined,
    };
  };

  return {
    async look(now) {
      const stamp = referenceStamp(contentDir);
      if (reference?.stamp !== stamp) reference = { stamp, data: await readReferenceData(contentDir) };
      const { places } = await findEntries(contentDir);
      const found = new Map<string, Kept>();
      for (let start = 0; start < places.length; start += BATCH) {
        const batch = places.slice(start, start + BATCH);
        const read = await Promise.all(batch.map(readOne));
        for (const [index, { file }] of batch.entries()) {
          const one = read[index];
          if (one) found.set(file, one);
        }
      }
      kept = found;
      const all = [...kept.values()];
      const seen = all.flatMap(({ parsed, entry }) => {
        const visibility = visibilityOf(parsed, now);
        return visibility === 'held' ? [] : [{ parsed, visibility, entry }];
      });
      return {
        entries: seen.flatMap(({ visibility, entry }) => (entry && visibility === 'published' ? [entry] : [])),
        withdrawn: seen.flatMap(({ visibility, parsed }) =>
          visibility === 'withdrawn' ? withdrawnNotice(parsed, now) : [],
        ),
        redirects: seen.flatMap(({ parsed }) => redirectsOf(parsed, now)),
        reference: reference.data,
        targets: all.map(({ parsed }) => ({ entry: parsed, recipientUses: [] })),
      };
    },
  };
}

/** Tells whether an entry is as it was: its text, and what came into its folder or left it. Undefined when it is gone. */
function stampOf(contentDir: string, { file }: EntryPlace): string | undefined {
  const path = join(contentDir, file);
  try {
    const { mtimeMs, size } = statSync(path);
    return `${mtimeMs} ${size} ${statSync(dirname(path)).mtimeMs}`;
  } catch {
    return undefined;
  }
}

function referenceStamp(contentDir: string): string {
  const folder = join(contentDir, 'danh-muc');
  const files = [join(contentDir, 'cai-dat.yaml'), join(contentDir, 'trang-nhat.yaml'), ...listed(folder)];
  return files
    .map((file) => {
      const facts = statSync(file, { throwIfNoEntry: false });
      return `${file} ${facts?.mtimeMs} ${facts?.size}`;
    })
    .join('\n');
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
