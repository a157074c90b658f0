import type { CommentEvent } from '../../../domain/comment.ts';
import type { NameOf } from '../desk-tools.ts';
import type { DeskEvent } from '../../../domain/desk-api/wire.ts';

/** An event with the name of who did it. */
export function describeEvent(event: CommentEvent, nameOf: NameOf): DeskEvent {
  return { ...event, actor: nameOf(event.actor) };
}
