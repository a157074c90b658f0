import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../../content-store/read-content.ts';

/** Files beside `src` and `public` that the bundle is made from. */
const SETTINGS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** What no page imports, by the rules that the linter holds. */
const APART = /^src\/(?:importing|newsroom|proofreading|testing)\//;

/**
 * What the kept renderer depends on: the code, the dependencies, the address of the site and the bodies that are compiled into it. Another
 * key means another bundle, and every page is rendered again.
 */
export async function rendererKey(
  root: string,
  siteUrl: string,
  { entries }: Pick<Content, 'entries'>,
): Promise<string> {
  const hash = createHash('sha256');
  const sources = (await listBelow(root, 'src')).filter((name) => !/\.test\.\w+$/.test(name) && !APART.test(name));
  const files = [...SETTINGS, ...sources, ...(await listBelow(root, 'public'))];
  for (const [index, content] of (await Promise.all(files.map((name) => readFile(join(root, name))))).entries())
    hash.update(`\n${files[index]} ${content.byteLength}\n`).update(content);
  const compiled = entries.flatMap(({ id, body }) => (body.form === 'mdx' ? [`${id} ${body.digest}`] : []));
  hash.update(JSON.stringify([siteUrl, process.version, compiled.sort()]));
  return hash.digest('hex').slice(0, 24);
}

async function listBelow(root: string, folder: string): Promise<string[]> {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
