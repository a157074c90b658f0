import type { Comment, CommentState } from './comment.ts';

/** What can be done to a comment's state; `architecture.md`, "Comments: model". */
export const actions = ['publish', 'reject', 'withdraw', 'restore', 'erase'] as const;
/** Something done to a comment's state. */
export type Action = (typeof actions)[number];

const TABLE: Readonly<Record<Action, { readonly from: readonly CommentState[]; readonly to: CommentState }>> = {
  publish: { from: ['held'], to: 'published' },
  reject: { from: ['held'], to: 'rejected' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  restore: { from: ['rejected', 'withdrawn'], to: 'held' },
  erase: { from: ['held', 'published', 'rejected', 'withdrawn'], to: 'erased' },
};

/** States from which an action may be taken. */
export function statesBefore(action: Action): readonly CommentState[] {
  return TABLE[action].from;
}

/** The state after an action; undefined when it cannot be taken from here. */
export function stateAfter(state: CommentState, action: Action): CommentState | undefined {
  return TABLE[action].from.includes(state) ? TABLE[action].to : undefined;
}

/** Whether a rejection stands before a second look: then `reject` upholds it, and whoever rejected it may not decide again. */
export function isUpheldRejection(state: CommentState, action: Action, secondLook: Comment['secondLook']): boolean {
  return state === 'rejected' && action === 'reject' && secondLook === 'asked';
}
