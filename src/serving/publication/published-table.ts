import { join } from 'node:path';
import { isHashed } from '../cache-policy.ts';
import { addressOf, describeFile, isSettings } from '../describe-file.ts';
import type { FileTable, Representation, SiteFile } from '../site-manifest.ts';
import { foldPath } from '../web-path.ts';
import { formerName, type Places } from './places.ts';
import type { Form, PublishedFile } from './published-file.ts';

/** Files of a publication as readers ask for them. Described when asked for: a large archive costs no more than its list. */
export interface PublishedTable extends FileTable {
  /** By address in lower case. */
  readonly folded: Pick<ReadonlyMap<string, SiteFile>, 'get'>;
  /** Puts files in the place of others, by their paths from the output folder; undefined takes one away. No request comes in between. */
  readonly change: (files: Iterable<readonly [path: string, file: PublishedFile | undefined]>) => void;
  /** Goes on answering for files that are gone, as long as what a page loads is among them: it may be open at a reader's. */
  readonly remember: (files: Iterable<readonly [path: string, file: PublishedFile]>) => void;
}

/** Creates the table of the published files, which becomes its own. */
export function createPublishedTable(places: Places, files: Map<string, PublishedFile>): PublishedTable {
  const described = new Map<string, SiteFile>();
  let spellings: Map<string, string> | undefined;
  /** What pages load, published before and gone now; its bytes lie in a release. */
  const departed = new Map<string, PublishedFile>();
  // Nearly all paths are their own NFC form.
  const otherForms = new Map<string, string>();
  for (const path of files.keys()) noteForm(otherForms, path);

  function get(address: string): SiteFile | undefined {
    const kept = described.get(address);
    if (kept !== undefined) return kept;
    if (!address.startsWith('/') || address.endsWith('/index.html')) return undefined;
    const name = `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
    const path = otherForms.get(name) ?? name;
    const file = files.get(path) ?? departed.get(path);
    if (file === undefined || isSettings(path)) return undefined;
    if (described.size >= MOST_DESCRIBED) described.clear();
    const site = describePublished(places, path, file);
    described.set(address, site);
    return site;
  }

  return {
    get,
    get size() {
      return files.size;
    },
    *keys() {
      for (const path of files.keys()) if (!isSettings(path)) yield addressOf(path);
    },
    folded: {
      get(folded) {
        spellings ??= new Map([...files.keys()].map(addressOf).map((address) => [foldPath(address), address]));
        const address = spellings.get(folded);
        return address === undefined ? undefined : get(address);
      },
    },
    remember(gone) {
      for (const [path, file] of gone) if (isHashed(`/${path}`)) departed.set(path, file);
    },
    change(changes) {
      for (const [path, file] of changes) {
        const address = addressOf(path);
        described.delete(address);
        if (file === undefined) {
          files.delete(path);
          spellings = undefined;
        } else {
          noteForm(otherForms, path);
          if (!files.has(path)) spellings?.set(foldPath(address), address);
          files.set(path, file);
        }
      }
    },
  };
}

const MOST_DESCRIBED = 4_096;

function noteForm(otherForms: Map<string, string>, path: string): void {
  const nfc = path.normalize('NFC');
  if (nfc !== path) otherForms.set(nfc, path);
}

function describePublished(places: Places, path: string, file: PublishedFile): SiteFile {
  const name = formerName(path, file.digest);
  const form = (suffix: Form, mark: string, size: number): Representation => ({
    ...{ file: join(places.outDir, path + suffix), size, mtimeMs: file.mtimeMs, etag: `"${file.digest}${mark}"` },
    former: { releases: places.releases, name: name + suffix },
  });
  return describeFile(path, {
    identity: form('', '', file.size),
    br: file.br > 0 ? form('.br', '-br', file.br) : undefined,
    gzip: file.gz > 0 ? form('.gz', '-gz', file.gz) : undefined,
  });
}
