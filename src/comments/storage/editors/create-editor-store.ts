import type { Database } from '../database.ts';
import { createAccounts } from './accounts.ts';
import type { EditorStore } from './editor-store.ts';
import { createMeans } from './means.ts';
import { createSessions } from './sessions.ts';

/** Creates the store of editors on any engine. */
export function createEditorStore(database: Database): EditorStore {
  return { ...createAccounts(database), ...createMeans(database), ...createSessions(database) };
}
