import { readEnvironment } from '../../../environment/read-environment.ts';
import { buildSite } from '../../build-site.ts';
import { isCounted } from '../../telling/build-step.ts';

// The whole build in a process of its own, as `npm run build` runs it, telling the bench when each step begins.
const root = process.cwd();
const environment = readEnvironment(process.env, root);
if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
const result = await buildSite(environment.value, root, (step) => {
  // Told for every page: thousands of messages would cost what is measured.
  if (!isCounted(step)) process.send?.(step.step);
});
if (!result.ok)
  console.error(JSON.stringify(result.findings.filter(({ severity }) => severity === 'error').slice(0, 20)));
process.exit(result.ok ? 0 : 1);
