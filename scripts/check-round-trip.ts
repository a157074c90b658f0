import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';
import { describeRoundTrip } from '../src/messages/newsroom-run.ts';
import { checkRoundTrip } from '../src/newsroom/stories/check-round-trip.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) {
  for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  process.exit(1);
}
const result = await checkRoundTrip(environment.value.contentDir);
console.log(describeRoundTrip(result));
process.exitCode = result.changed.length > 0 ? 1 : 0;
