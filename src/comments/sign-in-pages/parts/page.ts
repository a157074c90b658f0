import type { DeskAnswer } from '../calls/call-desk.ts';
import type { Notice } from '../drawing/notice.ts';

/** What the parts of the account page share. */
export interface Page {
  readonly root: HTMLElement;
  readonly notice: Notice;
  /** Draws everything anew from what the desk says. */
  readonly refresh: () => Promise<void>;
  /** Does something, confirmed where needed, draws the page anew and says that it is done. */
  readonly act: (act: () => Promise<DeskAnswer<unknown>>, done: string) => Promise<void>;
  /** Asks for something, confirmed where needed; undefined when it was refused, which the page then says. */
  readonly ask: <Value>(act: () => Promise<DeskAnswer<Value>>) => Promise<Value | undefined>;
}
