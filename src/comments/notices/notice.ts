import type { EventKind } from '../domain/comment.ts';

/** Something that an editor should know of; no word of a reader's is in it. */
export interface Notice {
  /** The same when it is sent twice. */
  readonly id: string;
  readonly because: EventKind;
  readonly comment: string | null;
  readonly story: string;
  readonly storyTitle: string;
  readonly at: number;
}

/** A way to tell editors. */
export interface NoticeChannel {
  readonly name: string;
  /** Between two messages at least; what comes meanwhile goes into the next one. */
  readonly everyMs: number;
  /** Tells all of them in one message; rejects when that did not work. */
  send(notices: readonly Notice[]): Promise<void>;
}
