import { relative } from 'node:path';
import { currentLocalTime } from '../src/content-store/astro-loader.ts';
import { readContent } from '../src/content-store/read-content.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';
import { printFindings } from '../src/messages/findings.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) {
  for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  process.exit(1);
}
const { contentDir, dataDir, now } = environment.value;
const { findings } = await readContent({ contentDir, dataDir, now: now ?? currentLocalTime() });
const isColoured = process.stdout.isTTY && !process.env['NO_COLOR'];
const shown = relative(process.cwd(), contentDir);
console.log(printFindings(findings, `${shown.startsWith('..') ? contentDir : shown}/`, isColoured));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
