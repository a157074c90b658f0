import type { Database, SqlValue, StatementResult } from '../database.ts';
import { ACCOUNT_COLUMNS, readAccount, readEvent, readInvitation, readSummary } from './editor-rows.ts';
import type { AccountOutcome, Audit, EditorStore, Invitation } from './editor-store.ts';
import { insertWhere, recorded, recordWhere, type Condition } from './guarded.ts';

/** The part of the store that knows accounts, invitations and events. */
export function createAccounts(
  database: Database,
): Pick<
  EditorStore,
  | 'find'
  | 'findByLogin'
  | 'list'
  | 'create'
  | 'change'
  | 'disable'
  | 'enable'
  | 'invite'
  | 'invitation'
  | 'note'
  | 'events'
  | 'sweep'
> {
  const findBy = async (column: 'id' | 'login', value: string) => {
    const rows = await database.all({
      sql: `SELECT ${ACCOUNT_COLUMNS} FROM editors e WHERE e.${column} = ?`,
      values: [value],
    });
    return rows[0] && readAccount(rows[0]);
  };

  /** Says why nothing changed. */
  const outcomeOf = async (id: string, result: StatementResult | undefined): Promise<AccountOutcome> => {
    if (result?.changed === 1) return 'done';
    return (await findBy('id', id)) ? 'last-administrator' : 'unknown';
  };

  return {
    find: (id) => findBy('id', id),
    findByLogin: (login) => findBy('login', login),

    async list(now) {
      const rows = await database.all({ sql: LIST, values: [now] });
      return rows.map(readSummary);
    },

    async create(account, invitation, audit) {
      const { id, login, name, role, sections } = account;
      const created = insertWhere(
        'editors',
        { id, login, name, role, sections: writeSections(sections), created_at: audit.at },
        ALWAYS,
      );
      const isNew = exists('editors', 'id', id);
      const results = await database.batch([
        { ...created, sql: `${created.sql} ON CONFLICT (login) DO NOTHING` },
        insertInvitation(invitation, isNew),
        recordWhere({ ...audit, editor: id, kind: 'created', detail: { role } }, isNew),
      ]);
      return results[0]?.changed === 1;
    },

    async change(id, { name, role, sections }, audit) {
      const allowed = role === 'administrator' ? exists('editors', 'id', id) : mayLeave(id);
      const results = await database.batch([
        HOLD_ADMINISTRATORS,
        recordWhere({ ...audit, editor: id, kind: 'changed', detail: { role } }, allowed),
        updateWhen(audit, 'UPDATE editors SET name = ?, role = ?, sections = ? WHERE id = ?', [
          name,
          role,
          writeSections(sections),
          id,
        ]),
      ]);
      return outcomeOf(id, results[2]);
    },

    async disable(id, audit) {
      const results = await database.batch([
        HOLD_ADMINISTRATORS,
        recordWhere({ ...audit, editor: id, kind: 'disabled', detail: {} }, mayLeave(id)),
        updateWhen(audit, 'UPDATE editors SET disabled_at = ? WHERE id = ?', [audit.at, id]),
        updateWhen(audit, 'DELETE FROM editor_sessions WHERE editor = ?', [id]),
        updateWhen(audit, 'DELETE FROM editor_invitations WHERE editor = ?', [id]),
      ]);
      return outcomeOf(id, results[2]);
    },

    async enable(id, audit) {
      const results = await database.batch([
        recordWhere({ ...audit, editor: id, kind: 'enabled', detail: {} }, exists('editors', 'id', id)),
        updateWhen(audit, 'UPDATE editors SET disabled_at = NULL WHERE id = ?', [id]),
      ]);
      return outcomeOf(id, results[1]);
    },

    async invite(invitation, audit) {
      const { editor, kind } = invitation;
      const active: Condition = {
        sql: 'EXISTS (SELECT 1 FROM editors WHERE id = ? AND disabled_at IS NULL)',
        values: [editor],
      };
      const event = { ...audit, editor, kind: kind === 'first' ? 'invited' : 'recovery-invited', detail: {} } as const;
      const results = await database.batch([
        recordWhere(event, active),
        updateWhen(audit, 'DELETE FROM editor_invitations WHERE editor = ?', [editor]),
        insertInvitation(invitation, recorded(audit.id)),
        ...(kind === 'recovery' ? [updateWhen(audit, 'DELETE FROM editor_sessions WHERE editor = ?', [editor])] : []),
      ]);
      return results[0]?.changed === 1;
    },

    async invitation(token, now) {
      const [row] = await database.all({
        sql: `SELECT i.token, i.editor, i.kind, i.ends_at, ${ACCOUNT_COLUMNS} FROM editor_invitations i
          JOIN editors e ON e.id = i.editor WHERE i.token = ? AND i.ends_at > ? AND e.disabled_at IS NULL`,
        values: [token, now],
      });
      return row && { invitation: readInvitation(row), account: readAccount(row) };
    },

    async note(event) {
      await database.batch([recordWhere(event, ALWAYS)]);
    },

    async events({ editor, before, limit }) {
      const conditions = [
        ...(editor === undefined ? [] : [{ sql: 'editor = ?', values: [editor] }]),
        ...(before === undefined ? [] : [{ sql: 'id < ?', values: [before] }]),
        ALWAYS,
      ];
      const rows = await database.all({
        sql: `SELECT * FROM editor_events WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY id DESC LIMIT ?`,
        values: [...conditions.flatMap(({ values }) => values), limit],
      });
      return rows.map(readEvent);
    },

    async sweep(now) {
      await database.batch(
        ['editor_sessions', 'editor_invitations', 'editor_spent'].map((table) => ({
          sql: `DELETE FROM ${table} WHERE ends_at <= ?`,
          values: [now],
        })),
      );
    },
  };
}

const ALWAYS: Condition = { sql: '1 = 1', values: [] };

const LIST = `SELECT e.id, e.login, e.name, e.role, e.sections, e.disabled_at,
  CASE WHEN e.password IS NULL THEN 0 ELSE 1 END AS has_password,
  (SELECT COUNT(*) FROM editor_passkeys p WHERE p.editor = e.id) AS passkeys,
  (SELECT MAX(v.at) FROM editor_events v WHERE v.editor = e.id AND v.kind IN ('signed-in', 'enrolled')) AS last_sign_in_at,
  (SELECT MAX(i.ends_at) FROM editor_invitations i WHERE i.editor = e.id AND i.ends_at > ?) AS invited_until
  FROM editors e ORDER BY e.login`;

// Where transactions run side by side, two administrators who demote each other must come one after the other.
const HOLD_ADMINISTRATORS = { sql: "UPDATE editors SET role = role WHERE role = 'administrator'", values: [] };

/** Holds when the account is no administrator, or another one can sign in. */
function mayLeave(id: string): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM editors WHERE id = ? AND (role <> 'administrator' OR EXISTS (
      SELECT 1 FROM editors o WHERE o.id <> ? AND o.role = 'administrator' AND o.disabled_at IS NULL
      AND (o.password IS NOT NULL OR EXISTS (SELECT 1 FROM editor_passkeys p WHERE p.editor = o.id)))))`,
    values: [id, id],
  };
}

function exists(table: string, column: string, value: string): Condition {
  return { sql: `EXISTS (SELECT 1 FROM ${table} WHERE ${column} = ?)`, values: [value] };
}

function updateWhen(audit: Audit, sql: string, values: readonly SqlValue[]) {
  const condition = recorded(audit.id);
  return { sql: `${sql} AND ${condition.sql}`, values: [...values, ...condition.values] };
}

function insertInvitation({ token, editor, kind, endsAt }: Invitation, condition: Condition) {
  return insertWhere('editor_invitations', { token, editor, kind, ends_at: endsAt }, condition);
}

function writeSections(sections: readonly string[] | null): string | null {
  return sections === null ? null : JSON.stringify(sections);
}
