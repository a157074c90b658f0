import type { SessionAnswer } from '../domain/accounts/wire.ts';
import type { Right } from '../domain/roles.ts';
import type { DeskAnswer } from '../sign-in-pages/calls/call-desk.ts';
import type { Notice } from '../sign-in-pages/drawing/notice.ts';
import type { Shortcuts } from './shortcuts/shortcuts.ts';

/** What the parts of the desk share. */
export interface Desk {
  readonly root: HTMLElement;
  readonly notice: Notice;
  readonly session: SessionAnswer;
  readonly shortcuts: () => Shortcuts;
  readonly can: (right: Right) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Asks for something, with a fresh sign-in where that is needed; a refusal is told, and undefined comes back. */
  readonly ask: <Value>(act: () => Promise<DeskAnswer<Value>>) => Promise<Value | undefined>;
}
