import type { AccountSummary } from '../../domain/accounts/account-summary.ts';
import type { AccountEventKind, Means } from '../../domain/editor.ts';
import type { Role } from '../../domain/roles.ts';

/** An account as it is kept. Times are milliseconds since 1970. */
export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  /** Slugs of sections; null for all. */
  readonly sections: readonly string[] | null;
  /** Hash of the password; null when there is none. */
  readonly password: string | null;
  /** Sealed secret of the one-time codes; there exactly when there is a password. */
  readonly totp: string | null;
  readonly createdAt: number;
  readonly disabledAt: number | null;
}

/** A passkey; key and id as base64url. */
export interface Passkey {
  readonly id: string;
  readonly editor: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
}

/** A signed-in browser; of its token only the digest is kept. */
export interface Session {
  readonly id: string;
  readonly token: string;
  readonly editor: string;
  readonly means: Means;
  readonly device: string;
  readonly createdAt: number;
  readonly seenAt: number;
  readonly endsAt: number;
  readonly freshUntil: number;
}

/** A link that sets up an account once; of its code only the digest is kept. */
export interface Invitation {
  readonly token: string;
  readonly editor: string;
  readonly kind: 'first' | 'recovery';
  readonly endsAt: number;
}

/** Who did something and when; the id is that of the event it leaves. */
export interface Audit {
  readonly id: string;
  /** Editor id, or `system` for a command. */
  readonly actor: string;
  readonly at: number;
}

/** An event of an account. */
export interface AccountEvent extends Audit {
  /** Whom it is about. */
  readonly editor: string;
  readonly kind: AccountEventKind;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** What must be used only once: an answered challenge, a one-time code. */
export interface Once {
  readonly nonce: string;
  readonly endsAt: number;
}

/** What an editor is set up with. */
export type NewMeans =
  | { readonly means: 'passkey'; readonly passkey: Passkey }
  | { readonly means: 'password'; readonly password: string; readonly totp: string };

/** What became of a change of an account: the last administrator stays one. */
export type AccountOutcome = 'done' | 'last-administrator' | 'unknown';

/** Accounts, what they sign in with, their sessions and what happened to them. Every change leaves its event in the same batch. */
export interface EditorStore {
  find(id: string): Promise<Account | undefined>;
  findByLogin(login: string): Promise<Account | undefined>;
  list(now: number): Promise<readonly AccountSummary[]>;
  /** False when the login name is taken. */
  create(
    account: Pick<Account, 'id' | 'login' | 'name' | 'role' | 'sections'>,
    invitation: Invitation,
    audit: Audit,
  ): Promise<boolean>;
  change(id: string, to: Pick<Account, 'name' | 'role' | 'sections'>, audit: Audit): Promise<AccountOutcome>;
  /** Ends all sessions and links too. */
  disable(id: string, audit: Audit): Promise<AccountOutcome>;
  enable(id: string, audit: Audit): Promise<AccountOutcome>;

  /** Replaces earlier links; a recovery ends all sessions at once. False when there is no such active account. */
  invite(invitation: Invitation, audit: Audit): Promise<boolean>;
  /** The invitation and its account while it can be used. */
  invitation(token: string, now: number): Promise<{ invitation: Invitation; account: Account } | undefined>;
  /** Uses an invitation up: what the account signed in with before, and its sessions, are replaced. False when it was used or is over. */
  enrol(token: string, means: NewMeans, once: Once, session: Session, audit: Audit): Promise<boolean>;

  passkeys(editor: string): Promise<readonly Passkey[]>;
  passkey(id: string): Promise<Passkey | undefined>;
  /** False when this passkey is known already. */
  addPasskey(passkey: Passkey, once: Once, audit: Audit): Promise<boolean>;
  /** False when it is not this editor's, or the last thing to sign in with. */
  removePasskey(id: string, editor: string, audit: Audit): Promise<boolean>;
  setPassword(editor: string, password: string, totp: string, once: Once, audit: Audit): Promise<boolean>;

  /** Starts a session, ends the one of the same browser, and moves the passkey's counter. False when `once` was used before. */
  open(session: Session, once: Once, before: string | null, used: PasskeyUse | null, audit: Audit): Promise<boolean>;
  /** Gives a session a new token and a new fresh time. False when `once` was used before, or the session is over. */
  confirm(
    session: Pick<Session, 'id' | 'editor' | 'token' | 'freshUntil'>,
    once: Once,
    used: PasskeyUse | null,
    audit: Audit,
  ): Promise<boolean>;
  /** The session and its account by the token's digest, unless it is over, idle for too long, or the account is closed. */
  session(token: string, now: number, seenAfter: number): Promise<{ session: Session; account: Account } | undefined>;
  touch(id: string, now: number): Promise<void>;
  sessions(editor: string, now: number, seenAfter: number): Promise<readonly Session[]>;
  /** False when it is not this editor's session. */
  endSession(id: string, editor: string, kind: 'signed-out' | 'session-ended', audit: Audit): Promise<boolean>;
  endOtherSessions(editor: string, keep: string, audit: Audit): Promise<number>;

  note(event: AccountEvent): Promise<void>;
  /** Newest first; `before` is the id of the last event seen. */
  events(filter: {
    readonly editor?: string;
    readonly before?: string;
    readonly limit: number;
  }): Promise<readonly AccountEvent[]>;
  /** Forgets what is over: sessions, links, used codes. Events stay. */
  sweep(now: number): Promise<void>;
}

/** A passkey that has just signed. */
export interface PasskeyUse {
  readonly id: string;
  readonly counter: number;
}
