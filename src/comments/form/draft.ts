import { keep, readKept } from './device-store.ts';

/** What is kept of a comment that is being written: no e-mail address, the device may be shared. */
export interface Draft {
  readonly name: string;
  readonly text: string;
  /** Of the last attempt to send, so that a broken line never doubles a comment. */
  readonly attempt?: { readonly key: string; readonly of: string } | undefined;
}

const keyOf = (story: string) => `binh-luan:${story}`;

/** The draft under a story. */
export function readDraft(story: string): Draft | undefined {
  return readKept(keyOf(story)) as Draft | undefined;
}

/** Keeps a draft; an empty one is removed. */
export function keepDraft(story: string, draft: Draft | undefined): boolean {
  return keep(keyOf(story), draft?.text.trim() === '' ? undefined : draft);
}
