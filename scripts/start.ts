import { runBuild } from '../src/building/run-build.ts';
import { runSiteWithComments } from '../src/comments/adapters/node/run-with-comments.ts';

const environment = await runBuild(process.cwd());
process.exit(environment ? await runSiteWithComments(environment) : 1);
