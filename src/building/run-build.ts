import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../environment/environment.ts';
import { readEnvironment } from '../environment/read-environment.ts';
import {
  describeBuild,
  describeCommentReading,
  describeExcess,
  describeLocationHit,
  describeProgress,
  describeStep,
  explainPages,
} from '../messages/building.ts';
import { describeEnvironmentProblem } from '../messages/environment.ts';
import { printFindings } from '../messages/findings.ts';
import { buildSite, type BuildStep } from './build-site.ts';

/** Builds the site of this process's environment and tells all about it in Vietnamese; undefined when there is nothing to serve. */
export async function runBuild(root: string, isExplained = false): Promise<Environment | undefined> {
  const environment = readEnvironment(process.env, root);
  if (!environment.ok) {
    for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
    return undefined;
  }
  const olderSite = existsSync(join(environment.value.outDir, 'index.html'));
  const result = await buildSite(environment.value, root, createReporter(process.stdout));
  console.log(printFindings(result.findings, 'content/', false, MOST_FINDINGS));
  if (!result.ok && result.reason === 'location')
    for (const hit of result.hits) console.error(describeLocationHit(hit));
  if (result.ok && result.comments?.state === 'kept') console.warn(describeCommentReading(result.comments));
  if (result.ok && isExplained) console.log(explainPages(result.pages));
  if (result.ok) for (const excess of result.heavy) console.warn(describeExcess(excess));
  console.log(describeBuild(result, olderSite));
  return result.ok ? environment.value : undefined;
}

/** Files without errors whose findings a build prints; `npm run check` prints all. */
const MOST_FINDINGS = 20;

/** How often the line of progress is written, in milliseconds. */
const PROGRESS_MS = 200;

/** Tells steps to people who wait; a log only keeps what came of them, and why it took so long. */
function createReporter(out: NodeJS.WriteStream): (step: BuildStep) => void {
  let begun = 0;
  let told = 0;
  return ({ step, count = 0, of = 0 }) => {
    if (step !== 'page') {
      if (out.isTTY || step === 'wait') out.write(`${describeStep({ step, count })}\n`);
      return;
    }
    if (!out.isTTY) return;
    const now = performance.now();
    if (count === 1) begun = now;
    if (count < of && now - told < PROGRESS_MS) return;
    told = now;
    const line = describeProgress(count, of, (((now - begun) / count) * (of - count)) / 1000);
    out.write(`\r\u001B[K${line}${count === of ? '\n' : ''}`);
  };
}
