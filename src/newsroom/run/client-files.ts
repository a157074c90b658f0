import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The newsroom's scripts, styles and fonts. */
export interface ClientFiles {
  /** Addresses of what every page loads. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** A file by its address; undefined when there is none. */
  readonly file: (path: string) => { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined;
}

/** Below it the files stand; each has a digest in its name. */
export const CLIENT_FILES = '/toa-soan/tai-nguyen/';

const KEPT = 'node_modules/.lan-toa/newsroom';
const ENTRIES = ['src/newsroom/client/main.ts', 'src/newsroom/styles/newsroom.css'] as const;
/** What the bundle is made from. */
const SOURCES = [
  'src/newsroom',
  'src/comments',
  'src/messages',
  'src/styles',
  'src/content-model',
  'src/fonts',
  'package-lock.json',
];

/** The client for the code as it is: kept from an earlier start, or bundled now, which takes a few seconds. */
export async function openClientFiles(root: string): Promise<ClientFiles> {
  const folder = join(root, KEPT, await digestOf(root));
  if (!existsSync(folder)) await bundle(root, folder);
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Readonly<Record<string, Chunk>>;
  const [script, style] = ENTRIES.map((entry) => manifest[entry]);
  const files = new Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>();
  for (const name of await readdir(folder, { recursive: true })) {
    const type = TYPES[name.replace(/^.*\./, '')];
    if (type)
      files.set(`${CLIENT_FILES}${name.replaceAll('\\', '/')}`, {
        type,
        bytes: new Uint8Array(await readFile(join(folder, name))),
      });
  }
  return {
    scripts: script ? [`${CLIENT_FILES}${script.file}`] : [],
    styles: [...(script?.css ?? []), ...(style ? [style.file] : [])].map((file) => `${CLIENT_FILES}${file}`),
    file: (path) => files.get(path),
  };
}

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
}

const MANIFEST = 'manifest.json';
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};

async function bundle(root: string, folder: string): Promise<void> {
  const { build } = await import('vite');
  const draft = join(root, KEPT, `.${randomUUID()}`);
  await mkdir(draft, { recursive: true });
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      base: CLIENT_FILES,
      logLevel: 'error',
      build: {
        outDir: draft,
        emptyOutDir: false,
        manifest: MANIFEST,
        assetsDir: '',
        assetsInlineLimit: 0,
        modulePreload: false,
        rolldownOptions: { input: ENTRIES.map((entry) => join(root, entry)) },
      },
    });
    await rename(draft, folder).catch((error: unknown) => {
      // Another start was quicker, with the same result.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  for (const name of await readdir(join(root, KEPT)))
    if (join(root, KEPT, name) !== folder && !name.startsWith('.'))
      await rm(join(root, KEPT, name), { recursive: true, force: true });
}

async function digestOf(root: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const source of SOURCES) {
    const found = source.includes('.')
      ? [source]
      : (await readdir(join(root, source), { recursive: true, withFileTypes: true }))
          .filter((item) => item.isFile() && !item.name.includes('.test.'))
          .map((item) => join(item.parentPath, item.name).slice(root.length + 1))
          .sort();
    for (const name of found) hash.update(`\n${name}\n`).update(await readFile(join(root, name)));
  }
  return hash.digest('hex').slice(0, 24);
}
