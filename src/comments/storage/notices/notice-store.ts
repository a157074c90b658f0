import type { EventKind, Queue } from '../../domain/comment.ts';
import { type Database, sql } from '../database.ts';
import { numberOf, textOf } from '../rows/comment-row.ts';

/** Something that waits for an editor: no word of the reader's is in it. */
export interface WaitingItem {
  /** Of the event. */
  readonly id: string;
  readonly comment: string;
  readonly story: string;
  readonly queue: Queue;
  readonly because: EventKind;
  readonly at: number;
}

/** Keys of private feeds, and what those feeds tell. */
export interface NoticeStore {
  /** Gives an editor a key in place of an earlier one. */
  setKey(editor: string, digest: string, at: number): Promise<void>;
  /** False when there was none. */
  removeKey(editor: string): Promise<boolean>;
  /** When an editor's key was made; undefined when there is none. */
  keyOf(editor: string): Promise<number | undefined>;
  /** Whose key it is, with the sections (null for all); undefined when it was taken back or the account is closed. */
  owner(digest: string): Promise<{ readonly editor: string; readonly sections: readonly string[] | null } | undefined>;
  /** What came since a time and still waits, newest first. */
  waiting(since: number, limit: number): Promise<readonly WaitingItem[]>;
}

/** The notices' part of the database. */
export function createNoticeStore(database: Database): NoticeStore {
  return {
    async setKey(editor, digest, at) {
      await database.batch([
        sql`INSERT INTO notice_keys (editor, digest, created_at) VALUES (${editor}, ${digest}, ${at})
          ON CONFLICT (editor) DO UPDATE SET digest = ${digest}, created_at = ${at}`,
      ]);
    },

    async removeKey(editor) {
      const [removed] = await database.batch([sql`DELETE FROM notice_keys WHERE editor = ${editor}`]);
      return (removed?.changed ?? 0) > 0;
    },

    async keyOf(editor) {
      const [row] = await database.all(sql`SELECT created_at FROM notice_keys WHERE editor = ${editor}`);
      return row === undefined ? undefined : numberOf(row, 'created_at');
    },

    async owner(digest) {
      const [row] = await database.all(sql`SELECT e.id, e.sections FROM notice_keys k
        JOIN editors e ON e.id = k.editor WHERE k.digest = ${digest} AND e.disabled_at IS NULL`);
      if (row === undefined) return undefined;
      const sections = row['sections'];
      return {
        editor: textOf(row, 'id'),
        sections: typeof sections === 'string' ? (JSON.parse(sections) as readonly string[]) : null,
      };
    },

    async waiting(since, limit) {
      const rows = await database.all(sql`SELECT v.id, v.comment, v.kind, v.at, c.story, c.queue FROM comment_events v
        JOIN comments c ON c.id = v.comment
        WHERE v.at >= ${since} AND (
          (v.kind = 'received' AND c.state = 'held' AND c.voice = 'reader')
          OR (v.kind = 'second-look-asked' AND c.second_look = 'asked')
          OR (v.kind = 'reported' AND EXISTS (SELECT 1 FROM comment_reports r WHERE r.comment = c.id AND r.closed_at IS NULL))
          OR (v.kind IN ('erasure-asked', 'erasure-registered') AND EXISTS (SELECT 1 FROM data_requests d WHERE d.comment = c.id AND d.done_at IS NULL)))
        ORDER BY v.at DESC, v.seq DESC LIMIT ${limit}`);
      return rows.map((row) => ({
        id: textOf(row, 'id'),
        comment: textOf(row, 'comment'),
        story: textOf(row, 'story'),
        queue: textOf(row, 'queue') as Queue,
        because: textOf(row, 'kind') as EventKind,
        at: numberOf(row, 'at'),
      }));
    },
  };
}
