import { currentLocalTime } from '../src/content-store/astro-loader.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';
import { runStoryCheck } from '../src/proofreading/content/run-story-check.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) {
  for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  process.exit(1);
}
const { contentDir, dataDir, now } = environment.value;
const options = { contentDir, dataDir, now: now ?? currentLocalTime() };
const { output, code } = await runStoryCheck(options, process.argv.slice(3), process.cwd());
console.log(output);
process.exitCode = code;
