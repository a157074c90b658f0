import { startVitest } from 'vitest/node';
import type { Tally } from './run-checks.ts';
import { findChromium } from './browser/find-chromium.ts';
import { preparePostgres } from './postgres-server.ts';

/** Runs every test, or those whose files match the filters; an error outside a test counts as a failed one. */
export async function runTests(filters: readonly string[]): Promise<Tally> {
  findChromium();
  preparePostgres();
  const vitest = await startVitest([...filters], { run: true, watch: false, config: '.config/vitest.config.ts' });
  const modules = vitest.state.getTestModules();
  let passed = 0;
  let failed = vitest.state.getUnhandledErrors().length;
  for (const module of modules) {
    failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed++;
      else failed++;
    }
  }
  await vitest.close();
  // A run that found nothing to run has proved nothing.
  return { passed, failed: passed + failed === 0 ? 1 : failed };
}
