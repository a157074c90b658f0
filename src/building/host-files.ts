import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect, WithdrawnNotice } from '../content-model/withdrawal.ts';
import { listFiles } from '../serving/list-files.ts';
import { headersFile } from './headers-file.ts';
import { redirectPage, redirectsFile, stubPath } from './redirects-file.ts';
import { writeWhole } from './derive-pictures.ts';

/** What the files for hosts are made from. */
export interface HostFacts {
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly WithdrawnNotice[];
  readonly siteUrl: string;
  readonly siteName: string;
}

/** Writes `_redirects`, `_headers` and a page at every former path for hosts that read neither; returns how many former addresses lead on. */
export async function writeHostFiles(
  { redirects, withdrawn, siteUrl, siteName }: HostFacts,
  outDir: string,
): Promise<number> {
  const present = new Set((await listFiles(outDir)).map(({ name }) => `/${name}`));
  const usable = redirects.filter(({ from }) => !present.has(stubPath(from) ?? ''));
  for (const redirect of usable) {
    const path = stubPath(redirect.from);
    if (path !== undefined) await writeWhole(join(outDir, path), redirectPage(redirect.to, siteUrl, siteName));
  }
  await writeFile(join(outDir, '_redirects'), redirectsFile(usable, withdrawn));
  const names = (await listFiles(outDir)).map(({ name }) => name);
  await writeFile(join(outDir, '_headers'), headersFile(names, siteUrl));
  return usable.length;
}
