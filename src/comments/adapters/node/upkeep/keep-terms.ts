import { UPKEEP_TEXT as text } from '../../../../messages/upkeep.ts';
import { createCommentStore } from '../../../storage/create-comment-store.ts';
import { createEditorStore } from '../../../storage/editors/create-editor-store.ts';
import { openReadyDatabase } from '../ready-database.ts';
import { openSiteFacts } from '../site-facts.ts';
import { createKeeper } from '../../workers/keeper.ts';
import type { UpkeepCommand } from './run-upkeep.ts';

/** `npm run retain`: what the running server does every hour, for installations where none runs. */
export const keepTerms: UpkeepCommand = async ({ database: location, outDir }) => {
  const facts = openSiteFacts(outDir);
  const { settings } = await facts.refresh();
  const database = await openReadyDatabase(location);
  try {
    const [store, editors] = [createCommentStore(database), createEditorStore(database)];
    const purged = await createKeeper({ store, editors, facts, clock: Date.now }).work();
    return { isDone: true, words: text.purged(purged, settings.keepEmailDays) };
  } finally {
    await database.close();
  }
};
