import type { Database, SqlValue, Statement } from '../database.ts';
import { readPasskey } from './editor-rows.ts';
import type { EditorStore, NewMeans, Passkey } from './editor-store.ts';
import { insertWhere, recorded, recordWhere, spendWhere, spentBy, type Condition } from './guarded.ts';
import { insertSession } from './sessions.ts';

/** The part of the store that knows what editors sign in with. */
export function createMeans(
  database: Database,
): Pick<EditorStore, 'enrol' | 'passkeys' | 'passkey' | 'addPasskey' | 'removePasskey' | 'setPassword'> {
  return {
    async enrol(token, means, once, session, audit) {
      const editor = session.editor;
      const usable: Condition = {
        sql: `EXISTS (SELECT 1 FROM editor_invitations i JOIN editors e ON e.id = i.editor
          WHERE i.token = ? AND i.editor = ? AND i.ends_at > ? AND e.disabled_at IS NULL)`,
        values: [token, editor, audit.at],
      };
      // The link itself is what works once; the answered challenge is kept with it so that it cannot be shown again either.
      const invitation = { nonce: `invitation:${token}`, endsAt: once.endsAt };
      const used = spentBy(invitation.nonce, audit.id);
      const results = await database.batch([
        spendWhere(invitation, audit.id, usable),
        spendWhere(once, audit.id, used),
        when(used, 'DELETE FROM editor_passkeys WHERE editor = ?', [editor]),
        when(used, 'DELETE FROM editor_sessions WHERE editor = ?', [editor]),
        when(used, 'UPDATE editors SET password = NULL, totp = NULL WHERE id = ?', [editor]),
        setMeans(editor, means, used),
        insertSession(session, used),
        recordWhere({ ...audit, editor, kind: 'enrolled', detail: { means: means.means } }, used),
        when(used, 'DELETE FROM editor_invitations WHERE editor = ?', [editor]),
      ]);
      return results[0]?.changed === 1;
    },

    async passkeys(editor) {
      const rows = await database.all({
        sql: 'SELECT * FROM editor_passkeys WHERE editor = ? ORDER BY created_at',
        values: [editor],
      });
      return rows.map(readPasskey);
    },

    async passkey(id) {
      const [row] = await database.all({ sql: 'SELECT * FROM editor_passkeys WHERE id = ?', values: [id] });
      return row && readPasskey(row);
    },

    async addPasskey(passkey, once, audit) {
      const event = {
        ...audit,
        editor: passkey.editor,
        kind: 'passkey-added',
        detail: { name: passkey.name },
      } as const;
      const isNew: Condition = {
        sql: 'NOT EXISTS (SELECT 1 FROM editor_passkeys WHERE id = ?)',
        values: [passkey.id],
      };
      const used = spentBy(once.nonce, audit.id);
      const results = await database.batch([
        spendWhere(once, audit.id, isNew),
        insertPasskey(passkey, used),
        recordWhere(event, used),
      ]);
      return results[0]?.changed === 1;
    },

    async removePasskey(id, editor, audit) {
      const removable: Condition = {
        sql: `EXISTS (SELECT 1 FROM editor_passkeys p JOIN editors e ON e.id = p.editor WHERE p.id = ? AND p.editor = ?
          AND (e.password IS NOT NULL OR EXISTS (SELECT 1 FROM editor_passkeys o WHERE o.editor = e.id AND o.id <> p.id)))`,
        values: [id, editor],
      };
      const results = await database.batch([
        // Two passkeys removed at the same time must not both find the other one still there.
        { sql: 'UPDATE editors SET name = name WHERE id = ?', values: [editor] },
        recordWhere({ ...audit, editor, kind: 'passkey-removed', detail: {} }, removable),
        when(recorded(audit.id), 'DELETE FROM editor_passkeys WHERE id = ?', [id]),
      ]);
      return results[2]?.changed === 1;
    },

    async setPassword(editor, password, totp, once, audit) {
      const used = spentBy(once.nonce, audit.id);
      const results = await database.batch([
        spendWhere(once, audit.id, { sql: '1 = 1', values: [] }),
        setMeans(editor, { means: 'password', password, totp }, used),
        recordWhere({ ...audit, editor, kind: 'password-set', detail: {} }, used),
      ]);
      return results[1]?.changed === 1;
    },
  };
}

function setMeans(editor: string, means: NewMeans, condition: Condition): Statement {
  return means.means === 'passkey'
    ? insertPasskey(means.passkey, condition)
    : when(condition, 'UPDATE editors SET password = ?, totp = ? WHERE id = ?', [means.password, means.totp, editor]);
}

function insertPasskey(passkey: Passkey, condition: Condition): Statement {
  return insertWhere(
    'editor_passkeys',
    {
      id: passkey.id,
      editor: passkey.editor,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: passkey.createdAt,
      last_used_at: passkey.lastUsedAt,
    },
    condition,
  );
}

function when(condition: Condition, sql: string, values: readonly SqlValue[]): Statement {
  return { sql: `${sql} AND ${condition.sql}`, values: [...values, ...condition.values] };
}
