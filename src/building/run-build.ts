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
import { buildSite, type BuildResult } from './build-site.ts';
import { createLineReporter, resultLine, type BuildLine } from './telling/build-lines.ts';
import { isCounted, type BuildStep } from './telling/build-step.ts';
import { createPace } from './telling/pace.ts';

/** How a build is told: with why each page was rendered, and to people or, a line of JSON for each `BuildLine`, to programs. */
export interface Telling {
  readonly isExplained?: boolean;
  readonly isJson?: boolean;
}

/** Builds the site of this process's environment and tells all about it in Vietnamese; undefined when there is nothing to serve. */
export async function runBuild(
  root: string,
  { isExplained = false, isJson = false }: Telling = {},
): Promise<Environment | undefined> {
  const write = (line: BuildLine): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
  const environment = readEnvironment(process.env, root);
  if (!environment.ok) {
    const problems = environment.problems.map(describeEnvironmentProblem);
    if (isJson)
      write({
        kind: 'result',
        ok: false,
        reason: 'environment',
        message: problems.join(' '),
        findings: [],
        gaps: 0,
        notes: [],
      });
    else for (const problem of problems) console.error(problem);
    return undefined;
  }
  const olderSite = existsSync(join(environment.value.outDir, 'index.html'));
  const report = isJson ? createLineReporter(write) : createReporter(process.stdout);
  const result = await buildSite(environment.value, root, report);
  if (isJson) write(resultLine(result, olderSite, isExplained));
  else printResult(result, olderSite, isExplained);
  return result.ok ? environment.value : undefined;
}

function printResult(result: BuildResult, olderSite: boolean, isExplained: boolean): void {
  console.log(printFindings(result.findings, 'content/', false, MOST_FINDINGS));
  if (!result.ok && result.reason === 'location')
    for (const hit of result.hits) console.error(describeLocationHit(hit));
  if (result.ok && result.comments?.state === 'kept') console.warn(describeCommentReading(result.comments));
  if (result.ok && isExplained) console.log(explainPages(result.pages));
  if (result.ok) for (const excess of result.heavy) console.warn(describeExcess(excess));
  console.log(describeBuild(result, olderSite));
}

/** Files without errors whose findings a build prints; `npm run check` prints all. */
const MOST_FINDINGS = 20;

/** Tells steps to people who wait; a log only keeps what came of them, and why it took so long. */
function createReporter(out: NodeJS.WriteStream): (step: BuildStep) => void {
  const pace = createPace();
  return (step) => {
    if (!isCounted(step)) {
      if (out.isTTY || step.step === 'wait') out.write(`${describeStep(step)}\n`);
      return;
    }
    const progress = out.isTTY ? pace(step) : undefined;
    if (progress) out.write(`\r\u001B[K${describeProgress(progress)}${progress.count === progress.of ? '\n' : ''}`);
  };
}
