import { D1_COMMAND_TEXT as text } from '../../../messages/d1-command.ts';
import { UPKEEP_TEXT } from '../../../messages/upkeep.ts';
import { StorageProblem } from '../../storage/database.ts';
import { createEditorStore } from '../../storage/editors/create-editor-store.ts';
import { migrate } from '../../storage/migrations/migrate.ts';
import { type CommandOutcome, runEditorsCommand } from '../editors-command/run-editors-command.ts';
import { newId } from '../new-id.ts';
import { openD1 } from './open-d1.ts';

const REMOTE = '--remote';

/** Runs `npm run d1 …`: tables and accounts of the worker's database. `siteUrl` stands in the links that it prints. */
export async function runD1Command(
  args: readonly string[],
  { configPath, siteUrl }: { readonly configPath: string; readonly siteUrl: string },
): Promise<CommandOutcome> {
  const [command, ...rest] = args.filter((arg) => arg !== REMOTE);
  if (command !== 'migrate' && command !== 'editors') return { isDone: false, words: text.usage };
  try {
    const database = await openD1(configPath, args.includes(REMOTE) ? 'remote' : 'here');
    try {
      const taken = await migrate(database);
      if (command === 'migrate') return { isDone: true, words: UPKEEP_TEXT.migrated(taken) };
      return await runEditorsCommand(rest, {
        editors: createEditorStore(database),
        clock: Date.now,
        newId,
        random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
        origin: siteUrl,
      });
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof StorageProblem)) throw error;
    return { isDone: false, words: text.unreachable(error.cause instanceof Error ? error.cause.message : error.code) };
  }
}
