import { statSync } from 'node:fs';
import type { Environment } from '../environment/environment.ts';
import { buildManifest, refreshFile, type WalkedManifest } from './build-manifest.ts';
import { placesOf } from './publication/places.ts';
import { openPublished, type PublishedSite } from './publication/published-site.ts';
import type { SiteManifest } from './site-manifest.ts';

/** The output folder as a running server sees it. */
export interface ServedFolder {
  readonly manifest: SiteManifest;
  /** The publication that is served; 0 for a folder that comes from elsewhere. */
  readonly publication: () => number;
  /** Paths of files that changed since this was last asked; undefined when that may be any. */
  readonly takeChanges: () => ReadonlySet<string> | undefined;
  /** Sets who is told of another manifest; publications noted by a build change the one that is there. */
  readonly onChange: (show: (manifest: SiteManifest) => void) => void;
  /** Serves what is there now. */
  readonly reload: () => Promise<void>;
  /** Serves one file as it is now, by its name from the folder. */
  readonly reloadFile: (name: string) => Promise<void>;
  /** Looks again at everything, since a file is not what it should be. */
  readonly renew: () => Promise<void>;
  /** Stops looking for publications. */
  readonly close: () => void;
}

/** Opens the output folder: as its builds noted it, which reads no file, else by reading all of it. Undefined where there is no site. */
export async function openServedFolder({
  outDir,
  dataDir,
}: Pick<Environment, 'outDir'> & Partial<Pick<Environment, 'dataDir'>>): Promise<ServedFolder | undefined> {
  const places = dataDir === undefined ? undefined : placesOf({ outDir, dataDir });
  let published: PublishedSite | undefined;
  let walked: WalkedManifest | undefined;
  let changes: Set<string> | undefined;
  let show: (manifest: SiteManifest) => void = () => undefined;

  async function open(): Promise<SiteManifest | undefined> {
    changes = undefined;
    published = places && (await openPublished(places));
    if (published !== undefined) return published.manifest;
    const found = await buildManifest(outDir).catch((error: unknown) => {
      if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
      throw error;
    });
    // A folder that somebody has just emptied is no reason to forget a whole site.
    if (found === undefined || found.files.size === 0) return undefined;
    return (walked = found);
  }

  async function look(isDoubtful: boolean): Promise<void> {
    const found = (await published?.catchUp()) ?? 'lost';
    if (found !== 'lost') for (const path of found) changes?.add(path);
    if (found !== 'lost' && (found.size > 0 || !isDoubtful)) return;
    const fresh = await open();
    if (fresh !== undefined) show(fresh);
  }

  let looking: Promise<void> | undefined;
  const lookOnce = (isDoubtful: boolean) => (looking ??= look(isDoubtful).finally(() => (looking = undefined)));
  // A look that is under way may have begun before what is to be seen.
  const lookAfter = async (isDoubtful: boolean) => {
    await looking?.catch(() => undefined);
    await lookOnce(isDoubtful);
  };

  const manifest = await open();
  if (manifest === undefined) return undefined;
  const watch = places && watchState(places.state, () => lookAfter(false));
  return {
    manifest,
    publication: () => published?.number ?? 0,
    takeChanges() {
      const taken = changes;
      changes = published && new Set();
      return taken;
    },
    onChange(listener) {
      show = listener;
    },
    reload: () => lookAfter(false),
    async reloadFile(name) {
      if (published !== undefined || walked === undefined) return lookAfter(false);
      await looking?.catch(() => undefined);
      walked = await refreshFile(walked, outDir, name);
      show(walked);
    },
    renew: () =>
      lookOnce(true).catch((error: unknown) => {
        // The folder may be half written: the next reader who meets a changed file makes the next attempt.
        console.error(error);
      }),
    close: () => watch?.close(),
  };
}

const LOOK_MS = 500;

/** Calls `found` after each publication; one system call each time is all that it costs. */
function watchState(file: string, found: () => Promise<void>): { readonly close: () => void } {
  const ageOf = () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats === undefined ? '' : `${stats.ino}:${stats.mtimeMs}`;
  };
  let age = ageOf();
  const timer = setInterval(() => {
    const now = ageOf();
    if (now === age) return;
    age = now;
    found().catch((error: unknown) => {
      console.error(error);
    });
  }, LOOK_MS).unref();
  return {
    close: () => {
      clearInterval(timer);
    },
  };
}
