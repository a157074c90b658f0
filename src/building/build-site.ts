import { join } from 'node:path';
import { build } from 'astro';
import type { Environment } from '../environment/environment.ts';
import { currentLocalTime } from '../content-store/astro-loader.ts';
import { readContent } from '../content-store/read-content.ts';
import type { Finding } from '../content-store/finding.ts';
import { precompressFolder } from '../serving/precompress.ts';
import { publishAssets } from './publish-assets.ts';

/** What a build did, or the findings that stopped it. */
export type BuildResult =
  | { readonly ok: true; readonly findings: readonly Finding[]; readonly entries: number; readonly derived: number; readonly seconds: number }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Builds the whole site into the output folder; content errors stop it before anything is written. */
export async function buildSite(environment: Environment, root: string): Promise<BuildResult> {
  const start = performance.now();
  const { contentDir, dataDir, outDir } = environment;
  const now = environment.now ?? currentLocalTime();
  const content = await readContent({ contentDir, dataDir, now });
  if (content.findings.some(({ severity }) => severity === 'error')) return { ok: false, findings: content.findings };
  // The loader reads the same wall time, so that nothing is released between the check and the pages.
  process.env['NOW'] = now;
  await build({ root, logLevel: 'warn' });
  const { derived } = await publishAssets(content.assets, join(dataDir, 'cache'), outDir);
  await precompressFolder(outDir);
  const seconds = (performance.now() - start) / 1000;
  return { ok: true, findings: content.findings, entries: content.entries.length, derived, seconds };
}
