import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveSite } from '../../serving/serve-site.ts';
import { openSampleFunction } from '../comments/sample-function.ts';

/** The day on which the sample content is looked at, so that stages and days left are the same on every run. */
export const sampleNow = '2026-11-22T08:00';
/** The public address that the sample site is built for; nothing is ever asked of it. */
export const samplePublicUrl = 'https://lantoa.example';

/** The sample site, built and served. */
export interface SampleSite {
  /** Address of the served site, without a slash at the end. */
  readonly siteUrl: string;
  /** Absolute path of the folder that it was built into. */
  readonly siteDir: string;
  /** Absolute path of what the build keeps for the next one; undefined when the site was built already. */
  readonly siteDataDir: string | undefined;
  /** Stops serving and deletes what was built. */
  readonly stop: () => Promise<void>;
}

/** Builds the sample content and serves it on a free port; BUILT_SITE names a folder that is built already. */
export async function startSampleSite(): Promise<SampleSite> {
  const scratch = await mkdtemp(join(tmpdir(), 'lan-toa-site-'));
  const built = process.env['BUILT_SITE'];
  const siteDir = built === undefined || built === '' ? join(scratch, 'out') : resolve(built);
  const siteDataDir = siteDir.startsWith(scratch) ? join(scratch, 'data') : undefined;
  if (siteDataDir !== undefined) await buildSampleSite(siteDir, siteDataDir);
  // Pages ask it for comments: without it the browser would complain.
  const comments = await openSampleFunction(siteDir);
  const served = await serveSite({ outDir: siteDir, host: '127.0.0.1', port: 0, trustProxy: false }, comments.api);
  if (!served.ok) throw new Error(`The sample site cannot be served: ${JSON.stringify(served.problem)}`);
  return {
    siteUrl: `http://localhost:${served.value.port}`,
    siteDir,
    siteDataDir,
    stop: async () => {
      await served.value.stop(0);
      await comments.close();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Runs a command's work on the sample site and stops the site whatever comes of it; `tell` hears what is being done. */
export async function withSampleSite<T>(
  work: (site: SampleSite) => Promise<T>,
  tell: (line: string) => void = console.log,
): Promise<T> {
  tell('Building and serving the sample site …');
  const site = await startSampleSite();
  try {
    return await work(site);
  } finally {
    await site.stop();
  }
}

/** Gives a data folder the pictures and cards that the sample build drew, if it is known where: drawn pictures are the same every time. */
export async function lendPictures(siteDataDir: string | undefined, dataDir: string): Promise<void> {
  if (siteDataDir === undefined) return;
  for (const name of ['anh', 'the'])
    await cp(join(siteDataDir, 'cache', name), join(dataDir, 'cache', name), {
      recursive: true,
      preserveTimestamps: true,
    });
}

/** Builds the sample content into a folder, with what another one holds: caches, and the comments if there are any. */
export async function buildSampleSite(outDir: string, dataDir: string): Promise<void> {
  const { code, output } = await runBuildCommand({ OUT_DIR: outDir, DATA_DIR: dataDir });
  if (code !== 0) throw new Error(`The sample site does not build:\n${output}`);
}

/** Runs the build as a user does, of the sample content unless `variables` say otherwise. */
export function runBuildCommand(
  variables: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<{ readonly code: number | null; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts', ...args], {
      env: sampleEnvironment({ NODE_ENV: 'production', ...variables }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, output }));
  });
}

/** The environment of a command on the sample content as it is given by a user, not inside a test. */
export function sampleEnvironment(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NOW: sampleNow,
    SITE_URL: samplePublicUrl,
    CONTENT_DIR: 'content',
    // Set inside a test: a build would take itself for one of development.
    ...{ DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined, BASE_URL: undefined, VITEST: undefined },
    ...variables,
  };
}
