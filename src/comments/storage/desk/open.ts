import type { Comment, CommentState, Revision } from '../../domain/comment.ts';
import type { CommentFile } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { commentColumns, numberOf, textOf, toComment } from '../rows/comment-row.ts';
import { eventColumns, toEvent } from '../rows/event-row.ts';

/** Threads are short; a flood of replies must not make a comment slow to open. */
const LONGEST_THREAD = 200;

/** One comment with all that stands beside it on the desk. */
export async function openComment(database: Database, id: string): Promise<CommentFile | undefined> {
  const [row] = await database.all(sql`SELECT ${commentColumns} FROM comments c WHERE c.id = ${id}`);
  if (row === undefined) return undefined;
  const comment = toComment(row);
  const [revisions, events, notes, reports, thread, author, erasure] = await Promise.all([
    readRevisions(database, id),
    database.all(sql`SELECT ${eventColumns} FROM comment_events WHERE comment = ${id} ORDER BY seq`),
    database.all(sql`SELECT editor, text, at FROM comment_notes WHERE comment = ${id} ORDER BY at, id`),
    database.all(
      sql`SELECT reason, at FROM comment_reports WHERE comment = ${id} AND closed_at IS NULL ORDER BY at, id`,
    ),
    readThread(database, id),
    readAuthor(database, comment.authorKey),
    database.all(sql`SELECT asked_at, due_at FROM data_requests WHERE comment = ${id} AND done_at IS NULL`),
  ]);
  return {
    comment,
    revisions,
    events: events.map(toEvent),
    notes: notes.map((note) => ({
      editor: textOf(note, 'editor'),
      text: textOf(note, 'text'),
      at: numberOf(note, 'at'),
    })),
    reports: reports.map((report) => ({ reason: textOf(report, 'reason'), at: numberOf(report, 'at') })),
    thread,
    author,
    erasure:
      erasure[0] === undefined
        ? null
        : { askedAt: numberOf(erasure[0], 'asked_at'), dueAt: numberOf(erasure[0], 'due_at') },
  };
}

/** All texts that editors gave a comment, in their order. */
export async function readRevisions(database: Database, comment: string): Promise<readonly Revision[]> {
  const rows = await database.all(
    sql`SELECT comment, number, text, editor, at, note FROM revisions WHERE comment = ${comment} ORDER BY number`,
  );
  return rows.map((row) => ({
    comment: textOf(row, 'comment'),
    number: numberOf(row, 'number'),
    text: textOf(row, 'text'),
    editor: textOf(row, 'editor'),
    at: numberOf(row, 'at'),
    note: textOf(row, 'note'),
  }));
}

/** What it answers, up to the first comment, and everything below that. */
async function readThread(database: Database, id: string): Promise<readonly Comment[]> {
  const rows = await database.all(sql`
    WITH RECURSIVE above (id, parent) AS (
      SELECT a.id, a.parent FROM comments a WHERE a.id = ${id}
      UNION ALL SELECT p.id, p.parent FROM comments p JOIN above ON p.id = above.parent
    ), thread (id) AS (
      SELECT above.id FROM above WHERE above.parent IS NULL
      UNION ALL SELECT r.id FROM comments r JOIN thread ON r.parent = thread.id
    )
    SELECT ${commentColumns} FROM thread t CROSS JOIN comments c WHERE c.id = t.id AND c.id <> ${id}
    ORDER BY c.received_at, c.id LIMIT ${LONGEST_THREAD}`);
  return rows.map(toComment);
}

async function readAuthor(database: Database, authorKey: string | null): Promise<CommentFile['author']> {
  if (authorKey === null) return { counts: {}, block: null };
  const [counts, blocks] = await Promise.all([
    database.all(sql`SELECT state, COUNT(*) AS comments FROM comments WHERE author_key = ${authorKey} GROUP BY state`),
    database.all(sql`SELECT until_at, reason FROM author_blocks WHERE author_key = ${authorKey}`),
  ]);
  const [block] = blocks;
  return {
    counts: Object.fromEntries(counts.map((row) => [textOf(row, 'state') as CommentState, numberOf(row, 'comments')])),
    block: block === undefined ? null : { until: numberOf(block, 'until_at'), reason: textOf(block, 'reason') },
  };
}
