import { runBuild } from '../src/building/run-build.ts';

process.exit((await runBuild(process.cwd(), process.argv.includes('--explain'))) ? 0 : 1);
