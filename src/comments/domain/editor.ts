import type { Role } from './roles.ts';

/** Somebody who is signed in at the desk. */
export interface Editor {
  readonly id: string;
  /** As it stands in the audit and beside decisions. */
  readonly name: string;
  readonly role: Role;
  /** Slugs of the sections whose comments the editor may see; all when absent. */
  readonly sections?: readonly string[];
  /** Until when rights that need a fresh sign-in may be used, in milliseconds since 1970. */
  readonly freshUntil: number;
}

/** Whether an editor is responsible for a section. */
export function isResponsibleFor(editor: Pick<Editor, 'sections'>, section: string): boolean {
  return editor.sections === undefined || editor.sections.includes(section);
}

/** How an editor proves who he is. */
export type Means = 'passkey' | 'password';

/** What can happen to an account; never changed or deleted. */
export const accountEventKinds = [
  'created',
  'invited',
  'recovery-invited',
  'enrolled',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'confirmed',
  'session-ended',
  'passkey-added',
  'passkey-removed',
  'password-set',
  'changed',
  'disabled',
  'enabled',
] as const;
/** What can happen to an account. */
export type AccountEventKind = (typeof accountEventKinds)[number];

/** Actor of what was done by a command on the server itself. */
export const COMMAND_ACTOR = 'system';

/** How long things last, in milliseconds. */
export const SIGN_IN_TERMS = {
  /** Without a request, a session ends. */
  idle: 2 * 3_600_000,
  /** However busy, a session ends: a working day. */
  absolute: 12 * 3_600_000,
  /** After proving who one is, what cannot be undone may be done. */
  fresh: 5 * 60_000,
  /** A link that sets up an account. */
  invitation: 24 * 3_600_000,
  /** From the question to a passkey's answer. */
  challenge: 5 * 60_000,
} as const;
