import type { Comment } from '../../../domain/comment.ts';
import type { NameOf } from '../desk-tools.ts';
import type { DeskClaim, DeskLine, DeskStory } from '../../../domain/desk-api/wire.ts';

/** What a description needs to know of the one who reads it. */
export interface Reader {
  readonly editor: string;
  readonly now: number;
  readonly nameOf: NameOf;
}

/** A comment as a list of the desk shows it: no address, no key of its writer. */
export function describeLine(
  comment: Comment,
  story: DeskStory,
  reader: Reader,
  dueAt: number | null = null,
): DeskLine {
  return {
    id: comment.id,
    version: comment.version,
    story,
    voice: comment.voice,
    state: comment.state,
    queue: comment.queue,
    name: comment.name,
    text: comment.text,
    receivedAt: comment.receivedAt,
    signals: comment.signals,
    isEdited: comment.revision !== null,
    isFeatured: comment.isFeatured,
    isReply: comment.parent !== null,
    reason: comment.reason,
    secondLook: comment.secondLook,
    firstApprovalBy: comment.firstApprovalBy === null ? null : reader.nameOf(comment.firstApprovalBy),
    claim: claimOfOther(comment, reader),
    dueAt,
  };
}

/** Who else has a comment open now. */
export function claimOfOther(
  { claimedBy, claimedUntil }: Pick<Comment, 'claimedBy' | 'claimedUntil'>,
  { editor, now, nameOf }: Reader,
): DeskClaim | null {
  if (claimedBy === null || claimedBy === editor || claimedUntil === null || claimedUntil <= now) return null;
  return { by: nameOf(claimedBy), until: claimedUntil };
}
