import { buildSite } from '../src/building/build-site.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeBuild } from '../src/messages/building.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';
import { printFindings } from '../src/messages/findings.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) {
  for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  process.exit(1);
}
const result = await buildSite(environment.value, process.cwd());
console.log(printFindings(result.findings, 'content/'));
console.log(describeBuild(result));
process.exit(result.ok ? 0 : 1);
