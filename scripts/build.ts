import { runBuild } from '../src/building/run-build.ts';

process.exit((await runBuild(process.cwd())) ? 0 : 1);
