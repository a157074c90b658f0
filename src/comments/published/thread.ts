import type { PublishedComment } from '../domain/comment.ts';

/** A comment with the answers that stand under it. */
export interface ThreadNode {
  readonly comment: PublishedComment;
  /** Whom it answers, when the answered comment does not stand right above its list. */
  readonly answers: string | undefined;
  readonly replies: readonly ThreadNode[];
}

/** How many levels of answers are set in; deeper ones stand in the last. */
const DEEPEST = 2;

/** Puts comments, oldest first, under those that they answer; featured ones come apart. Runs on old phones too. */
export function buildThread(comments: readonly PublishedComment[]): {
  readonly featured: readonly ThreadNode[];
  readonly others: readonly ThreadNode[];
} {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const children = new Map<string, PublishedComment[]>();
  const roots: PublishedComment[] = [];
  for (const comment of comments) {
    const { parent } = comment;
    // The store leaves out answers to what is not shown (invariant 8).
    if (parent === null || !byId.has(parent)) roots.push(comment);
    else children.set(parent, [...(children.get(parent) ?? []), comment]);
  }
  const below = (id: string): PublishedComment[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
  const last = (id: string): ThreadNode[] =>
    below(id)
      .sort((a, b) => a.receivedAt - b.receivedAt)
      .map((comment) => ({
        comment,
        answers: comment.parent === id ? undefined : byId.get(comment.parent ?? '')?.name,
        replies: [],
      }));
  const node = (comment: PublishedComment, depth: number): ThreadNode => ({
    comment,
    answers: undefined,
    replies:
      depth + 1 < DEEPEST ? (children.get(comment.id) ?? []).map((child) => node(child, depth + 1)) : last(comment.id),
  });
  const nodes = roots.map((comment) => node(comment, 0));
  return {
    featured: nodes.filter(({ comment }) => comment.isFeatured),
    others: nodes.filter(({ comment }) => !comment.isFeatured),
  };
}
