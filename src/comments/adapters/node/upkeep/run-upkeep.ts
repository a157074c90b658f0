import type { Environment } from '../../../../environment/environment.ts';
import { readEnvironment } from '../../../../environment/read-environment.ts';
import { describeEnvironmentProblem } from '../../../../messages/environment.ts';
import { UPKEEP_TEXT as text } from '../../../../messages/upkeep.ts';
import { StorageProblem } from '../../../storage/database.ts';
import { runBackup, runRestore } from '../backup/run-backup.ts';
import type { CommandOutcome } from '../../editors-command/run-editors-command.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { handlePersonalData } from './handle-personal-data.ts';
import { keepTerms } from './keep-terms.ts';

/** A command that looks after the database; gets what stands behind its name. */
export type UpkeepCommand = (environment: Environment, args: readonly string[]) => Promise<CommandOutcome>;

/** The commands by the names of their scripts. */
export const upkeepCommands = {
  async backup(environment) {
    const outcome = await runBackup(environment, Date.now());
    if (outcome.ok) return { isDone: true, words: text.copied(outcome.file, outcome.bytes, outcome.comments) };
    return { isDone: false, words: text.copyProblem[outcome.code](outcome.detail) };
  },
  async restore(environment, [file]) {
    if (file === undefined) return { isDone: false, words: text.restoreUsage };
    const outcome = await runRestore(environment, file, Date.now());
    if (outcome.ok) return { isDone: true, words: text.restored(outcome.comments, outcome.replaced) };
    return { isDone: false, words: text.restoreProblem[outcome.code](outcome.detail) };
  },
  migrate: bringUpToDate,
  retain: keepTerms,
  personal: handlePersonalData,
} as const satisfies Readonly<Record<string, UpkeepCommand>>;

/** Runs a command in this process's environment and tells in Vietnamese what came of it; resolves to the exit code. */
export async function runUpkeep(name: keyof typeof upkeepCommands, args: readonly string[]): Promise<0 | 1> {
  const environment = readEnvironment(process.env, process.cwd());
  if (!environment.ok) {
    for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
    return 1;
  }
  try {
    const { isDone, words } = await upkeepCommands[name](environment.value, args);
    (isDone ? console.log : console.error)(words);
    return isDone ? 0 : 1;
  } catch (error) {
    if (!(error instanceof StorageProblem)) throw error;
    console.error(text.storage(error.cause instanceof Error ? error.cause.message : error.code));
    return 1;
  }
}
