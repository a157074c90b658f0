import type { SqlValue, Statement } from '../database.ts';
import type { AccountEvent } from './editor-store.ts';

/** A condition in SQL with its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** Inserts a row only where the condition holds: no transaction can be held open, so each statement of a batch asks for itself. */
export function insertWhere(table: string, row: Readonly<Record<string, SqlValue>>, condition: Condition): Statement {
  const columns = Object.keys(row);
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${columns.map(() => '?').join(', ')} WHERE ${condition.sql}`,
    values: [...Object.values(row), ...condition.values],
  };
}

/** Leaves an event where the condition holds. */
export function recordWhere(event: AccountEvent, condition: Condition): Statement {
  return insertWhere(
    'editor_events',
    {
      id: event.id,
      editor: event.editor,
      kind: event.kind,
      actor: event.actor,
      at: event.at,
      detail: JSON.stringify(event.detail),
    },
    condition,
  );
}

/** Spends what works once. The first statement of its batch: of two at the same time one finds the nonce taken and changes nothing. */
export function spendWhere(once: { nonce: string; endsAt: number }, event: string, condition: Condition): Statement {
  const insert = insertWhere('editor_spent', { nonce: once.nonce, event, ends_at: once.endsAt }, condition);
  return { ...insert, sql: `${insert.sql} ON CONFLICT (nonce) DO NOTHING` };
}

/** Holds when this very batch has spent the nonce. */
export function spentBy(nonce: string, event: string): Condition {
  return { sql: 'EXISTS (SELECT 1 FROM editor_spent WHERE nonce = ? AND event = ?)', values: [nonce, event] };
}

/** Holds when an event was left, by its id. */
export function recorded(event: string): Condition {
  return { sql: 'EXISTS (SELECT 1 FROM editor_events WHERE id = ?)', values: [event] };
}
