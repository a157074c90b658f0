import { runBuild } from '../src/building/run-build.ts';
import { runSite } from '../src/serving/serve-site.ts';

const environment = await runBuild(process.cwd());
process.exit(environment ? await runSite(environment) : 1);
