import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment/environment.ts';
import { readEnvironment } from '../environment/read-environment.ts';
import {
  describeBuild,
  describeCommentReading,
  describeExcess,
  describeLocationHit,
  describeStep,
} from '../messages/building.ts';
import { describeEnvironmentProblem } from '../messages/environment.ts';
import { printFindings } from '../messages/findings.ts';
import { buildSite } from './build-site.ts';

/** Builds the site of this process's environment and tells all about it in Vietnamese; undefined when there is nothing to serve. */
export async function runBuild(root: string): Promise<Environment | undefined> {
  const environment = readEnvironment(process.env, root);
  if (!environment.ok) {
    for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
    return undefined;
  }
  const olderSite = existsSync(join(environment.value.outDir, 'index.html'));
  const result = await buildSite(environment.value, root, (step) => {
    // Steps are for people who wait; a log only keeps what came of them, and why it took so long.
    if (process.stdout.isTTY || step.step === 'wait') console.log(describeStep(step));
  });
  console.log(printFindings(result.findings, 'content/'));
  if (!result.ok && result.reason === 'location')
    for (const hit of result.hits) console.error(describeLocationHit(hit));
  if (result.ok && result.comments?.state === 'kept') console.warn(describeCommentReading(result.comments));
  if (result.ok) for (const excess of result.heavy) console.warn(describeExcess(excess));
  console.log(describeBuild(result, olderSite));
  return result.ok ? environment.value : undefined;
}
