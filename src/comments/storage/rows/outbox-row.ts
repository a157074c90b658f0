import type { EventKind } from '../../domain/comment.ts';
import { sql, type Statement } from '../database.ts';
import type { OutboxItem } from '../comment-store.ts';

/** Puts a piece of work into the outbox for each comment that fits: `where` speaks of `comments`. */
export function insertWork(kind: OutboxItem['kind'], because: EventKind, at: number, where: Statement): Statement {
  return sql`INSERT INTO outbox (id, kind, story, comment, because, created_at, due_at)
    SELECT ${crypto.randomUUID()}, ${kind}, story, id, ${because}, CAST(${at} AS BIGINT), CAST(${at} AS BIGINT) FROM comments WHERE ${where}`;
}

/** Asks for a story to be rendered again, whatever stands under it. */
export function insertRender(story: string, because: EventKind, at: number): Statement {
  return sql`INSERT INTO outbox (id, kind, story, comment, because, created_at, due_at)
    VALUES (${crypto.randomUUID()}, 'render-story', ${story}, NULL, ${because}, ${at}, ${at})`;
}
