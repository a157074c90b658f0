import type { Redirect, WithdrawnNotice } from '../content-model/withdrawal.ts';
import { headersFile } from './headers-file.ts';
import type { OutputTree } from './output/output-tree.ts';
import { redirectPage, redirectsFile, stubPath } from './redirects-file.ts';

/** What the files for hosts are made from. */
export interface HostFacts {
  readonly redirects: readonly Redirect[];
  readonly withdrawn: readonly WithdrawnNotice[];
  readonly siteUrl: string;
  readonly siteName: string;
}

/**
 * Puts `_redirects`, `_headers` and a page at every former path for hosts that read neither; returns how many former addresses lead on. Comes
 * after all other files: a page that exists is never replaced, and the headers name every file.
 */
export async function putHostFiles(
  { redirects, withdrawn, siteUrl, siteName }: HostFacts,
  tree: Pick<OutputTree, 'has' | 'put' | 'paths'>,
): Promise<number> {
  const usable = redirects
    .map((redirect) => ({ ...redirect, stub: stubPath(redirect.from)?.slice(1) }))
    .filter(({ stub }) => stub === undefined || !tree.has(stub));
  for (const { to, stub } of usable) if (stub !== undefined) await tree.put(stub, redirectPage(to, siteUrl, siteName));
  await tree.put('_redirects', redirectsFile(usable, withdrawn));
  await tree.put('_headers', headersFile(tree.paths(), siteUrl));
  return usable.length;
}
