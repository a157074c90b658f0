import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../serving/serve-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served sample site, without a slash at the end. */
    siteUrl: string;
    /** Absolute path of the folder that it was built into. */
    siteDir: string;
  }
}

/** The day on which the sample content is looked at, so that stages and days left are the same on every run. */
export const sampleNow = '2026-11-22T08:00';
/** The public address that the sample site is built for; nothing is ever asked of it. */
export const samplePublicUrl = 'https://lantoa.example';

/** Builds the sample content and serves it on a free port; BUILT_SITE names a folder that is built already. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'lan-toa-site-'));
  const siteDir = process.env['BUILT_SITE'] ?? join(scratch, 'out');
  if (process.env['BUILT_SITE'] === undefined) await build(siteDir, join(scratch, 'data'));
  const served = await serveSite({ outDir: siteDir, host: '127.0.0.1', port: 0, trustProxy: false });
  if (!served.ok) throw new Error(`The sample site cannot be served: ${JSON.stringify(served.problem)}`);
  project.provide('siteUrl', `http://localhost:${served.value.port}`);
  project.provide('siteDir', siteDir);
  return async () => {
    await served.value.stop(0);
    await rm(scratch, { recursive: true, force: true });
  };
}

function build(outDir: string, dataDir: string): Promise<void> {
  const env = { ...process.env, OUT_DIR: outDir, DATA_DIR: dataDir, NOW: sampleNow, SITE_URL: samplePublicUrl, CONTENT_DIR: 'content', NODE_ENV: 'production' };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The sample site does not build:\n${output}`));
    });
  });
}
