import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createD1Database, type D1Binding } from '../../storage/d1/create-d1-database.ts';
import { type Database, StorageProblem } from '../../storage/database.ts';
import { readWorkerConfig, type WorkerConfig } from './worker-config.ts';

/** Reaches the D1 database of wrangler's settings from this machine: that of `wrangler dev`, or the one at Cloudflare. Throws a `StorageProblem`. */
export async function openD1(configPath: string, where: 'here' | 'remote'): Promise<Database> {
  // Nothing is told about this machine, and nothing asked but the database.
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  // Only here: wrangler is large, and no other command needs it.
  const { getPlatformProxy } = await import('wrangler');
  const folder = await mkdtemp(join(tmpdir(), 'lan-toa-d1-'));
  try {
    const remotePath = join(folder, 'wrangler.json');
    if (where === 'remote')
      await writeFile(remotePath, JSON.stringify(remoteConfig(await readWorkerConfig(configPath))));
    const { env, dispose } = await getPlatformProxy<{ readonly DB: D1Binding }>({
      configPath: where === 'remote' ? remotePath : configPath,
      // Where `wrangler dev` with these settings keeps it, from whatever folder it was started.
      persist: { path: join(dirname(configPath), '.wrangler/state/v3') },
      remoteBindings: where === 'remote',
    });
    return { ...createD1Database(env.DB), close: dispose };
  } catch (error) {
    throw new StorageProblem('unreachable', error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The database alone, at Cloudflare: neither worker nor pages are needed to reach it. */
function remoteConfig({ compatibility_date, d1_databases = [] }: WorkerConfig) {
  return {
    ...{ name: 'lan-toa-d1', compatibility_date },
    d1_databases: d1_databases.map((database) => ({ ...database, remote: true })),
  };
}
