import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The workers that can stand at `/sw.js`. */
export type WorkerName = 'worker' | 'removing-worker';

/** One of the workers with all that it imports as a classic script: not every browser takes modules there. */
export async function bundleWorker(name: WorkerName): Promise<string> {
  const input = fileURLToPath(new URL(`../../components/reader/offline/${name}.ts`, import.meta.url));
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
