import { fileURLToPath } from 'node:url';
import { Miniflare } from 'miniflare';
import { rolldown } from 'rolldown';
import { type Database, type Row, type StatementResult, StorageProblem } from '../comments/storage/database.ts';
import type { D1Question } from './d1-worker.ts';

/** An empty D1 database in Cloudflare's own runtime on this machine, in memory: the driver runs there, questions go in by HTTP. */
export async function openD1(): Promise<Database> {
  const contents = await bundleWorker();
  const runtime = new Miniflare({
    workers: [
      {
        config: {
          name: 'test',
          compatibilityDate: '2026-10-01',
          manifest: { mainModule: 'worker.js', modulesRoot: '/', modules: { 'worker.js': { type: 'esm', contents } } },
          env: { DB: { type: 'd1', id: 'comments' } },
        },
      },
    ],
    // Nothing is asked of the network.
    cf: false,
    telemetry: { enabled: false },
  });

  async function ask<Answer>(question: D1Question): Promise<Answer> {
    const response = await runtime.dispatchFetch('http://d1/', { method: 'POST', body: JSON.stringify(question) });
    const answer: unknown = await response.json();
    if (response.ok) return answer as Answer;
    const { code, cause } = answer as { readonly code: StorageProblem['code']; readonly cause: string };
    throw new StorageProblem(code, new Error(cause));
  }

  return {
    engine: 'd1',
    all: (all) => ask<readonly Row[]>({ all }),
    batch: (batch) => ask<readonly StatementResult[]>({ batch }),
    close: () => runtime.dispose(),
  };
}

async function bundleWorker(): Promise<string> {
  const input = fileURLToPath(new URL('d1-worker.ts', import.meta.url));
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  try {
    return (await bundle.generate({ format: 'esm' })).output[0].code;
  } finally {
    await bundle.close();
  }
}
