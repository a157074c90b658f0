import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSource } from '../old-site/gather-files.ts';

/** A folder that holds what was saved of an old site; its root stands for the root of the site. */
export interface SavedFolder extends FileSource {
  /** Paths of all files, `/` between folders, those that programs of old sites number in their order. */
  readonly names: readonly string[];
  /** The file that was saved of an address: `tin.aspx?id=12` as `tin.aspx?id=12.html`, `tin.aspx@id=12`, `tin.aspx-id=12.htm`… */
  readonly nameOf: (address: string) => string | undefined;
}

/** Opens a folder of saved files; IIS did not mind capitals, so they do not matter here. */
export async function openSavedFolder(folder: string): Promise<SavedFolder> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort(inOrder);
  const byKey = new Map(names.map((name) => [key(name), name]));
  const nameOf = (address: string) => {
    const found = candidates(address).find((name) => byKey.has(key(name)));
    return found === undefined ? undefined : byKey.get(key(found));
  };
  return {
    names,
    nameOf,
    async find(address) {
      const name = nameOf(address);
      return name === undefined ? undefined : readFile(join(folder, name));
    },
  };
}

const collator = new Intl.Collator('en', { numeric: true });
const inOrder = (one: string, other: string) => collator.compare(one, other);
const key = (name: string) => name.normalize('NFC').toLowerCase();

/** Names that browsers, wget and HTTrack give to what they save. */
function candidates(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { pathname, search } = new URL(address);
  const path = decode(pathname).replace(/^\/+/, '');
  const query = decode(search.slice(1));
  const whole = query === '' ? [path] : ['?', '@', '-', '_', '%3F'].map((sign) => `${path}${sign}${query}`);
  const page =
    path === '' || path.endsWith('/') ? [`${path}index.html`, `${path}index.htm`, `${path}Default.aspx.html`] : [];
  return [...whole, ...whole.flatMap((name) => [`${name}.html`, `${name}.htm`]), ...page];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
