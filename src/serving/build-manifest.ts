import { readFile, realpath } from 'node:fs/promises';
import { addressOf, describeFile, isSettings } from './describe-file.ts';
import { digestFile } from './digest-file.ts';
import { listFile, listFiles, type ListedFile } from './list-files.ts';
import { parseRedirects } from './redirects.ts';
import { runPool } from './run-pool.ts';
import type { Representation, SiteFile, SiteManifest } from './site-manifest.ts';
import { foldPath } from './web-path.ts';

/** The manifest of a folder whose files were all read. */
export interface WalkedManifest extends SiteManifest {
  readonly files: ReadonlyMap<string, SiteFile>;
  readonly folded: ReadonlyMap<string, SiteFile>;
}

/** Walks a built site once and digests every file; throws when the folder cannot be read. */
export async function buildManifest(outDir: string): Promise<WalkedManifest> {
  // The folder itself may be a link to the current release.
  const listed = await listFiles(await realpath(outDir));
  const byName = new Map(listed.map((file) => [file.name, file]));
  const redirectFile = byName.get('_redirects');
  const { table, problems } = parseRedirects(redirectFile ? await readFile(redirectFile.file, 'utf8') : '');

  const files = new Map<string, SiteFile>();
  await runPool(
    listed.filter((file) => !isSettings(file.name) && !isCopy(file.name, byName)),
    16,
    async (file) => {
      const described = await describeListed(file, byName);
      files.set(described.path, described.site);
    },
  );
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    files: new Map(inOrder),
    folded: new Map(inOrder.map(([path, file]) => [foldPath(path), file])),
    redirects: table,
    redirectProblems: problems,
    notFound: files.get(NOT_FOUND),
  };
}

/** The manifest with one file of the site, by its name from the output folder, read again. */
export async function refreshFile(manifest: WalkedManifest, outDir: string, name: string): Promise<WalkedManifest> {
  const folder = await realpath(outDir);
  const names = [name, `${name}.br`, `${name}.gz`];
  const listed = (await Promise.all(names.map((each) => listFile(folder, each)))).flatMap((file) => file ?? []);
  const [file] = listed;
  if (file?.name !== name) return manifest;
  const { path, site } = await describeListed(file, new Map(listed.map((each) => [each.name, each])));
  return {
    ...manifest,
    files: new Map(manifest.files).set(path, site),
    folded: new Map(manifest.folded).set(foldPath(path), site),
    notFound: path === NOT_FOUND ? site : manifest.notFound,
  };
}

/** Where the page for unknown addresses stands. */
export const NOT_FOUND = '/404.html';

async function describeListed(
  file: ListedFile,
  byName: ReadonlyMap<string, ListedFile>,
): Promise<{ path: string; site: SiteFile }> {
  const digest = await digestFile(file.file, file.size);
  return {
    path: addressOf(file.name),
    site: describeFile(file.name, {
      identity: { file: file.file, size: file.size, mtimeMs: file.mtimeMs, etag: `"${digest}"` },
      br: freshCopy(file, byName.get(`${file.name}.br`), `"${digest}-br"`),
      gzip: freshCopy(file, byName.get(`${file.name}.gz`), `"${digest}-gz"`),
    }),
  };
}

function freshCopy(source: ListedFile, copy: ListedFile | undefined, etag: string): Representation | undefined {
  // A copy older than its source is from an earlier build; setting a time loses fractions of a millisecond.
  if (copy === undefined || copy.mtimeMs <= source.mtimeMs - 1) return undefined;
  return { file: copy.file, size: copy.size, mtimeMs: copy.mtimeMs, etag };
}

/** Compressed copies are reached through their source only; a `.gz` without one is a download like any other. */
function isCopy(name: string, byName: ReadonlyMap<string, ListedFile>): boolean {
  return /\.(?:br|gz)$/.test(name) && byName.has(name.replace(/\.(?:br|gz)$/, ''));
}
