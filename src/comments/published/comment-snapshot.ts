import type { PublishedComment } from '../domain/comment.ts';
import type { MonthFigures, StoryPolicy } from '../storage/comment-store.ts';

/** What a build knows of the comments: read once before the pages are made, kept for the build that finds no database. */
export interface CommentSnapshot {
  readonly comments: readonly PublishedComment[];
  /** Editors' choices for single stories, by entry id. */
  readonly policies: Readonly<Record<string, StoryPolicy>>;
  /** The last months, newest first. */
  readonly figures: readonly MonthFigures[];
}

/** A site on which nobody has commented. */
export const EMPTY_SNAPSHOT: CommentSnapshot = { comments: [], policies: {}, figures: [] };

/** The comments of every story that has any, in their order. */
export function commentsByStory({
  comments,
}: Pick<CommentSnapshot, 'comments'>): ReadonlyMap<string, readonly PublishedComment[]> {
  return Map.groupBy(comments, ({ story }) => story);
}
