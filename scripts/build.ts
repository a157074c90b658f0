import { enableCompileCache } from 'node:module';

// Half of the time to publish one story would go into translating the build itself.
enableCompileCache('node_modules/.lan-toa/compiled');
const { runBuild } = await import('../src/building/run-build.ts');
const telling = { isExplained: process.argv.includes('--explain'), isJson: process.argv.includes('--json') };
const code = (await runBuild(process.cwd(), telling)) ? 0 : 1;
// What was printed must be out before the process ends, also when a pipe takes it.
process.stdout.write('', () => process.exit(code));
