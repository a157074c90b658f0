import type { AccountSummary } from '../../domain/accounts/account-summary.ts';
import type { AccountEventKind, Means } from '../../domain/editor.ts';
import type { Role } from '../../domain/roles.ts';
import type { Row } from '../database.ts';
import type { Account, AccountEvent, Invitation, Passkey, Session } from './editor-store.ts';

// Rows hold what this folder wrote: the casts state it, once for each table.

/** Columns of an account, in a query where `editors` is `e`. */
export const ACCOUNT_COLUMNS =
  'e.id AS account_id, e.login, e.name, e.role, e.sections, e.password, e.totp, e.created_at AS account_created_at, e.disabled_at';

/** Reads an account. */
export function readAccount(row: Row): Account {
  return {
    id: row['account_id'] as string,
    login: row['login'] as string,
    name: row['name'] as string,
    role: row['role'] as Role,
    sections: readSections(row),
    password: row['password'] as string | null,
    totp: row['totp'] as string | null,
    createdAt: row['account_created_at'] as number,
    disabledAt: row['disabled_at'] as number | null,
  };
}

/** Reads a line of the list of accounts. */
export function readSummary(row: Row): AccountSummary {
  return {
    id: row['id'] as string,
    login: row['login'] as string,
    name: row['name'] as string,
    role: row['role'] as Role,
    sections: readSections(row),
    isDisabled: row['disabled_at'] !== null,
    hasPassword: row['has_password'] === 1,
    passkeys: row['passkeys'] as number,
    lastSignInAt: row['last_sign_in_at'] as number | null,
    invitedUntil: row['invited_until'] as number | null,
  };
}

/** Reads a passkey. */
export function readPasskey(row: Row): Passkey {
  return {
    id: row['id'] as string,
    editor: row['editor'] as string,
    publicKey: row['public_key'] as string,
    counter: row['counter'] as number,
    transports: JSON.parse(row['transports'] as string) as string[],
    name: row['name'] as string,
    createdAt: row['created_at'] as number,
    lastUsedAt: row['last_used_at'] as number | null,
  };
}

/** Columns of a session, in a query where `editor_sessions` is `s`. */
export const SESSION_COLUMNS =
  's.id AS session_id, s.token, s.editor, s.means, s.device, s.created_at AS session_created_at, s.seen_at, s.ends_at, s.fresh_until';

/** Reads a session. */
export function readSession(row: Row): Session {
  return {
    id: row['session_id'] as string,
    token: row['token'] as string,
    editor: row['editor'] as string,
    means: row['means'] as Means,
    device: row['device'] as string,
    createdAt: row['session_created_at'] as number,
    seenAt: row['seen_at'] as number,
    endsAt: row['ends_at'] as number,
    freshUntil: row['fresh_until'] as number,
  };
}

/** Reads an invitation. */
export function readInvitation(row: Row): Invitation {
  return {
    token: row['token'] as string,
    editor: row['editor'] as string,
    kind: row['kind'] as Invitation['kind'],
    endsAt: row['ends_at'] as number,
  };
}

/** Reads an event. */
export function readEvent(row: Row): AccountEvent {
  return {
    id: row['id'] as string,
    editor: row['editor'] as string,
    kind: row['kind'] as AccountEventKind,
    actor: row['actor'] as string,
    at: row['at'] as number,
    detail: JSON.parse(row['detail'] as string) as AccountEvent['detail'],
  };
}

function readSections(row: Row): readonly string[] | null {
  const text = row['sections'] as string | null;
  return text === null ? null : (JSON.parse(text) as string[]);
}
