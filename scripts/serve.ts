import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';
import { runSite } from '../src/serving/serve-site.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
process.exit(environment.ok ? await runSite(environment.value) : 1);
