import type { CommentStore } from './comment-store.ts';
import type { Database } from './database.ts';
import { createDeskStore } from './desk/desk-store.ts';
import { createReaderStore } from './readers/reader-store.ts';
import { createWorkStore } from './workers/work-store.ts';

/** The whole store on a database whose tables are up to date (`migrations/migrate.ts`). */
export function createCommentStore(database: Database): CommentStore {
  return { ...createReaderStore(database), ...createDeskStore(database), ...createWorkStore(database) };
}
