import { fileURLToPath } from 'node:url';
import { runD1Command } from '../src/comments/adapters/cloudflare/run-d1-command.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) {
  for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  process.exit(1);
}
const { isDone, words } = await runD1Command(process.argv.slice(2), {
  configPath: fileURLToPath(new URL('../.config/wrangler.jsonc', import.meta.url)),
  siteUrl: environment.value.siteUrl,
});
(isDone ? console.log : console.error)(words);
process.exit(isDone ? 0 : 1);
