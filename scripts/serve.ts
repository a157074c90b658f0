import { runSiteWithComments } from '../src/comments/adapters/node/run-with-comments.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
process.exit(environment.ok ? await runSiteWithComments(environment.value) : 1);
