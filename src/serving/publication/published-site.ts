import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRedirects } from '../redirects.ts';
import type { SiteManifest } from '../site-manifest.ts';
import { finishInterrupted } from './apply-journal.ts';
import { realDisk } from './disk.ts';
import { withLock } from './file-lock.ts';
import { readJournal } from './journal.ts';
import { releaseFolder, type Places } from './places.ts';
import type { PublishedFile } from './published-file.ts';
import { createPublishedTable } from './published-table.ts';
import { looksUntouched } from './trust.ts';
import { readHeader, readPatches, readState } from './tree-state.ts';

/** What a running server knows of the publications of its output folder. */
export interface PublishedSite {
  readonly manifest: SiteManifest;
  /** The publication that is served. */
  readonly number: number;
  /**
   * Serves what has been published since, all of it from one request to the next, and tells which paths; `lost` means that the records do
   * not lead from here to there: it must be opened anew.
   */
  readonly catchUp: () => Promise<ReadonlySet<string> | 'lost'>;
}

/**
 * Opens what is published, as the builds noted it: no file is read. What a publication that died had begun is finished first. Undefined for an
 * output folder that comes from elsewhere, or in which somebody else was.
 */
export async function openPublished(places: Places): Promise<PublishedSite | undefined> {
  if (!existsSync(places.state) && !existsSync(places.journal)) return undefined;
  const state = await withLock(places.treeLock, () => {
    finishInterrupted(realDisk, places);
    const found = readState(places);
    return found !== undefined && looksUntouched(places, found) ? found : undefined;
  });
  if (state === undefined) return undefined;
  let { number } = state;
  let patchesEnd = readPatches(places, number).end;
  const table = createPublishedTable(places, state.files);
  let redirects = await readRedirects(places, state.files.has('_redirects'));

  async function catchUp(): Promise<ReadonlySet<string> | 'lost'> {
    const published = readHeader(places)?.number;
    if (published === undefined || published < number) return 'lost';
    const changes = new Map<string, PublishedFile | undefined>();
    const gone: [string, PublishedFile][] = [];
    for (let next = number + 1; next <= published; next++) {
      const record = readJournal(join(releaseFolder(places, next), 'record'));
      // The last one is being closed just now: the next look finds it.
      if (record === undefined) return existsSync(places.journal) ? NOTHING : 'lost';
      for (const { path, before, after } of record.changes) {
        changes.set(path, after);
        if (after === undefined && before !== undefined) gone.push([path, before]);
      }
    }
    const patches = readPatches(places, published, published === number ? patchesEnd : 0);
    for (const [path, file] of patches.files) changes.set(path, file);
    if (changes.size === 0 && published === number) return NOTHING;
    const fresh = changes.has('_redirects')
      ? await readRedirects(places, changes.get('_redirects') !== undefined)
      : redirects;
    // From here on nothing waits: readers get the old site or the new one.
    number = published;
    patchesEnd = patches.end;
    redirects = fresh;
    table.change(changes);
    table.remember(gone);
    return new Set(changes.keys());
  }

  return {
    manifest: {
      files: table,
      folded: table.folded,
      get redirects() {
        return redirects.table;
      },
      get redirectProblems() {
        return redirects.problems;
      },
      get notFound() {
        return table.get('/404.html');
      },
    },
    get number() {
      return number;
    },
    catchUp,
  };
}

const NOTHING: ReadonlySet<string> = new Set();

async function readRedirects(places: Places, exists: boolean): Promise<ReturnType<typeof parseRedirects>> {
  return parseRedirects(exists ? await readFile(join(places.outDir, '_redirects'), 'utf8') : '');
}
