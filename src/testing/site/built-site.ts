import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';

/** A page of the built site: its file's path from the output folder, with a slash before, and its text. */
export interface BuiltPage {
  readonly file: string;
  /** Address, without `index.html`. */
  readonly path: string;
  readonly html: string;
  /** The page only sends on to another address. */
  readonly forwards: boolean;
}

/** The files of the built sample site with its pages' text, read once for each test file. */
export interface BuiltSite {
  /** Paths from the output folder, each with a slash before, without the compressed copies. */
  readonly files: readonly string[];
  readonly pages: readonly BuiltPage[];
  /** Text of one file. */
  readonly read: (file: string) => Promise<string>;
}

let built: Promise<BuiltSite> | undefined;

/** Reads the site that the tests run on. */
export function readBuiltSite(): Promise<BuiltSite> {
  return (built ??= readSite(inject('siteDir')));
}

async function readSite(siteDir: string): Promise<BuiltSite> {
  const read = (file: string) => readFile(join(siteDir, file), 'utf8');
  const names = await readdir(siteDir, { recursive: true, withFileTypes: true });
  const files = names
    .filter((name) => name.isFile() && !/\.(?:br|gz)$/.test(name.name))
    .map((name) => join(name.parentPath, name.name).slice(siteDir.length))
    .sort();
  const pages: BuiltPage[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await read(file);
    pages.push({ file, path: file.replace(/index\.html$/, ''), html, forwards: html.includes('http-equiv="refresh"') });
  }
  return { files, pages, read };
}
