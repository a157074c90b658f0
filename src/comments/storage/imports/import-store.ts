import { COMMAND_ACTOR } from '../../domain/editor.ts';
import type { NewComment } from '../comment-store.ts';
import { type Database, joinSql, sql, type Statement } from '../database.ts';
import { newCommentColumns, newCommentValues } from '../rows/comment-values.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';

/** A comment that stood on an older site. Nothing is kept that only served to reach or to recognise its writer. */
export type ImportedComment = Pick<
  NewComment,
  'id' | 'parent' | 'voice' | 'name' | 'text' | 'department' | 'receivedAt' | 'receiptCode'
>;

/** The way in for comments that somebody else has moderated already. */
export interface ImportStore {
  /**
   * Stores published comments of one story, those that answer others after them, with `from` (the older site) in the log; one whose id is
   * known already stays as it is, whatever has become of it. Resolves to how many were new.
   */
  importPublished(story: string, from: string, comments: readonly ImportedComment[], at: number): Promise<number>;
}

/** The import on a database. */
export function createImportStore(database: Database): ImportStore {
  return {
    async importPublished(story, from, comments, at) {
      let added = 0;
      for (let start = 0; start < comments.length; start += BATCH) {
        const batch = comments
          .slice(start, start + BATCH)
          .map((comment) => ({ comment, event: crypto.randomUUID(), arrival: crypto.randomUUID() }));
        const results = await database.batch([
          ...batch.flatMap((one) => storeOne(story, from, one, at)),
          renderOnce(story, batch, at),
        ]);
        added += batch.filter((_, index) => (results[index * STATEMENTS]?.changed ?? 0) > 0).length;
      }
      return added;
    },
  };
}

/** Comments that are written at once. */
const BATCH = 50;
const STATEMENTS = 3;

interface Arrival {
  readonly comment: ImportedComment;
  readonly event: string;
  readonly arrival: string;
}

function storeOne(story: string, from: string, { comment, event, arrival }: Arrival, at: number): readonly Statement[] {
  const whole: NewComment = { ...comment, ...unknownOfWriter, story };
  const isNew = sql`id = ${comment.id} AND last_event = ${event}`;
  const now = sql`CAST(${at} AS BIGINT)`;
  return [
    // It was public from the beginning: a list of the newest comments must not fill with old ones.
    sql`INSERT INTO comments (${newCommentColumns}, state, decided_at, decided_by, published_at, live_change, live_since, last_event)
      SELECT ${newCommentValues(whole)}, 'published', ${now}, ${COMMAND_ACTOR}, CAST(${comment.receivedAt} AS BIGINT), ${event}, ${now}, ${event}
      WHERE NOT EXISTS (SELECT 1 FROM comments WHERE id = ${comment.id})`,
    insertEvent({ id: arrival, kind: 'received', actor: COMMAND_ACTOR, at, to: 'held', detail: { from } }, isNew),
    insertEvent(
      { id: event, kind: 'published', actor: COMMAND_ACTOR, at, from: 'held', to: 'published', detail: { from } },
      isNew,
    ),
  ];
}

const unknownOfWriter = {
  queue: 'inbox',
  email: null,
  consentVersion: '',
  authorKey: null,
  addressKey: null,
  signals: [],
} as const;

/** One piece of work for a story, however many of its comments are new. */
function renderOnce(story: string, batch: readonly Arrival[], at: number): Statement {
  const events = joinSql(
    batch.map(({ event }) => sql`${event}`),
    ', ',
  );
  const first = sql`id = (SELECT MIN(id) FROM comments WHERE story = ${story} AND last_event IN (${events}))`;
  return insertWork('render-story', 'published', at, first);
}
