import { enableCompileCache } from 'node:module';

// Half of the time to publish one story would go into translating the build itself.
enableCompileCache('node_modules/.lan-toa/compiled');
const { runBuild } = await import('../src/building/run-build.ts');
process.exit((await runBuild(process.cwd(), process.argv.includes('--explain'))) ? 0 : 1);
