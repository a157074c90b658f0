import { openDatabase } from '../src/comments/adapters/node/open-database.ts';
import { runEditorsCommand } from '../src/comments/adapters/editors-command/run-editors-command.ts';
import { newId } from '../src/comments/adapters/new-id.ts';
import { createEditorStore } from '../src/comments/storage/editors/create-editor-store.ts';
import { migrate } from '../src/comments/storage/migrations/migrate.ts';
import { StorageProblem } from '../src/comments/storage/database.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';
import { describeEnvironmentProblem } from '../src/messages/environment.ts';
import { SIGN_IN_PROBLEMS } from '../src/messages/sign-in.ts';

const environment = readEnvironment(process.env, process.cwd());
if (!environment.ok) {
  for (const problem of environment.problems) console.error(describeEnvironmentProblem(problem));
  process.exit(1);
}
const { database: location, siteUrl } = environment.value;
try {
  const database = await openDatabase(location);
  await migrate(database);
  const { isDone, words } = await runEditorsCommand(process.argv.slice(2), {
    editors: createEditorStore(database),
    clock: Date.now,
    newId,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    origin: siteUrl,
  });
  await database.close();
  (isDone ? console.log : console.error)(words);
  process.exitCode = isDone ? 0 : 1;
} catch (error) {
  if (!(error instanceof StorageProblem)) throw error;
  console.error(SIGN_IN_PROBLEMS.storage);
  process.exitCode = 1;
}
