import type { Database, Statement } from '../database.ts';
import { ACCOUNT_COLUMNS, readAccount, readSession, SESSION_COLUMNS } from './editor-rows.ts';
import type { EditorStore, PasskeyUse, Session } from './editor-store.ts';
import { insertWhere, recorded, recordWhere, spendWhere, spentBy, type Condition } from './guarded.ts';

/** The part of the store that knows who is signed in. */
export function createSessions(
  database: Database,
): Pick<EditorStore, 'open' | 'confirm' | 'session' | 'touch' | 'sessions' | 'endSession' | 'endOtherSessions'> {
  return {
    async open(session, once, before, used, audit) {
      const { editor, means } = session;
      const active: Condition = {
        sql: 'EXISTS (SELECT 1 FROM editors WHERE id = ? AND disabled_at IS NULL)',
        values: [editor],
      };
      const spent = spentBy(once.nonce, audit.id);
      const results = await database.batch([
        spendWhere(once, audit.id, active),
        insertSession(session, spent),
        ...(before === null ? [] : [endByToken(before, spent)]),
        ...(used === null ? [] : [movePasskey(used, audit.at, spent)]),
        recordWhere({ ...audit, editor, kind: 'signed-in', detail: { means } }, spent),
      ]);
      return results[0]?.changed === 1;
    },

    async confirm({ id, editor, token, freshUntil }, once, used, audit) {
      const spent = spentBy(once.nonce, audit.id);
      const results = await database.batch([
        spendWhere(once, audit.id, {
          sql: 'EXISTS (SELECT 1 FROM editor_sessions WHERE id = ? AND editor = ?)',
          values: [id, editor],
        }),
        {
          sql: `UPDATE editor_sessions SET token = ?, fresh_until = ? WHERE id = ? AND editor = ? AND ${spent.sql}`,
          values: [token, freshUntil, id, editor, ...spent.values],
        },
        ...(used === null ? [] : [movePasskey(used, audit.at, spent)]),
        recordWhere({ ...audit, editor, kind: 'confirmed', detail: {} }, spent),
      ]);
      return results[1]?.changed === 1;
    },

    async session(token, now, seenAfter) {
      const [row] = await database.all({
        sql: `SELECT ${SESSION_COLUMNS}, ${ACCOUNT_COLUMNS} FROM editor_sessions s JOIN editors e ON e.id = s.editor
          WHERE s.token = ? AND s.ends_at > ? AND s.seen_at > ? AND e.disabled_at IS NULL`,
        values: [token, now, seenAfter],
      });
      return row && { session: readSession(row), account: readAccount(row) };
    },

    async touch(id, now) {
      await database.batch([
        { sql: 'UPDATE editor_sessions SET seen_at = ? WHERE id = ? AND seen_at < ?', values: [now, id, now] },
      ]);
    },

    async sessions(editor, now, seenAfter) {
      const rows = await database.all({
        sql: `SELECT ${SESSION_COLUMNS} FROM editor_sessions s WHERE s.editor = ? AND s.ends_at > ? AND s.seen_at > ?
          ORDER BY s.seen_at DESC`,
        values: [editor, now, seenAfter],
      });
      return rows.map(readSession);
    },

    async endSession(id, editor, kind, audit) {
      const theirs: Condition = {
        sql: 'EXISTS (SELECT 1 FROM editor_sessions WHERE id = ? AND editor = ?)',
        values: [id, editor],
      };
      const results = await database.batch([
        recordWhere({ ...audit, editor, kind, detail: {} }, theirs),
        { sql: 'DELETE FROM editor_sessions WHERE id = ? AND editor = ?', values: [id, editor] },
      ]);
      return results[1]?.changed === 1;
    },

    async endOtherSessions(editor, keep, audit) {
      const others: Condition = {
        sql: 'EXISTS (SELECT 1 FROM editor_sessions WHERE editor = ? AND id <> ?)',
        values: [editor, keep],
      };
      const left = recorded(audit.id);
      const results = await database.batch([
        recordWhere({ ...audit, editor, kind: 'session-ended', detail: { others: true } }, others),
        {
          sql: `DELETE FROM editor_sessions WHERE editor = ? AND id <> ? AND ${left.sql}`,
          values: [editor, keep, ...left.values],
        },
      ]);
      return results[1]?.changed ?? 0;
    },
  };
}

/** Starts a session where the condition holds. */
export function insertSession(session: Session, condition: Condition): Statement {
  return insertWhere(
    'editor_sessions',
    {
      id: session.id,
      token: session.token,
      editor: session.editor,
      means: session.means,
      device: session.device,
      created_at: session.createdAt,
      seen_at: session.seenAt,
      ends_at: session.endsAt,
      fresh_until: session.freshUntil,
    },
    condition,
  );
}

function endByToken(token: string, condition: Condition): Statement {
  return {
    sql: `DELETE FROM editor_sessions WHERE token = ? AND ${condition.sql}`,
    values: [token, ...condition.values],
  };
}

function movePasskey({ id, counter }: PasskeyUse, at: number, condition: Condition): Statement {
  return {
    sql: `UPDATE editor_passkeys SET counter = ?, last_used_at = ? WHERE id = ? AND ${condition.sql}`,
    values: [counter, at, id, ...condition.values],
  };
}
