import { readEnvironment } from '../environment/read-environment.ts';
import { describeEnvironmentProblem } from '../messages/environment.ts';
import { describeRollback, ROLLBACK_SENTENCES } from '../messages/rollback.ts';
import { rollBack } from './output/roll-back.ts';

/** Goes back to a former publication of this process's environment and tells all about it in Vietnamese; returns whether it was done. */
export async function runRollback(root: string, args: readonly string[]): Promise<boolean> {
  const environment = readEnvironment(process.env, root);
  if (!environment.ok) {
    for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
    return false;
  }
  const [number, ...rest] = args;
  if (rest.length > 0 || (number !== undefined && !/^[1-9]\d{0,8}$/.test(number))) {
    console.error(ROLLBACK_SENTENCES.usage);
    return false;
  }
  const result = await rollBack({
    ...environment.value,
    target: number === undefined ? undefined : Number(number),
    onWait: () => {
      console.log(ROLLBACK_SENTENCES.waiting);
    },
  });
  if (result.ok) console.log(describeRollback(result));
  else console.error(describeRollback(result));
  return result.ok;
}
