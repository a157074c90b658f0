import { formatDate } from '../../content-model/time/format-date.ts';
import { fromEpochMs } from '../../content-model/time/local-time.ts';
import { PUBLISHED_TEXT } from '../../messages/published-comments.ts';
import type { PublishedComment } from '../domain/comment.ts';
import { renderComment } from './render-comment.ts';
import { buildThread, type ThreadNode } from './thread.ts';

/** What of a story decides how its comments are shown; `closesAt`, in milliseconds, is when an open story closes or a closed one has. */
export interface RenderOptions {
  readonly mode: 'open' | 'read-only';
  readonly closesAt?: number | undefined;
}

/**
 * The published comments of a story as HTML: the same bytes in the build, in the publisher and in the reader's browser. Nothing at all
 * where nobody has written and nobody can: most old stories, which need not say so.
 */
export function renderComments(comments: readonly PublishedComment[], { mode, closesAt }: RenderOptions): string {
  if (mode === 'read-only' && comments.length === 0) return '';
  const { featured, others } = buildThread(inOrder(comments));
  const list = (nodes: readonly ThreadNode[]) =>
    nodes.length === 0
      ? ''
      : `<ol class="comment-list" role="list">${nodes.map((node) => renderComment(node, mode === 'open')).join('')}</ol>`;
  const title = (words: string) => `<h3>${words}</h3>`;
  return [
    `<div class="section-title comment-title"><h2>${PUBLISHED_TEXT.heading(comments.length)}</h2></div>`,
    featured.length > 0 ? title(PUBLISHED_TEXT.featured) + list(featured) : '',
    featured.length > 0 && others.length > 0 ? title(PUBLISHED_TEXT.others) : '',
    list(others),
    note(comments.length, mode, closesAt),
  ].join('');
}

/** Whatever order they were read in, the page is the same. */
export function inOrder(comments: readonly PublishedComment[]): readonly PublishedComment[] {
  return [...comments].sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1));
}

function note(count: number, mode: RenderOptions['mode'], closesAt: number | undefined): string {
  const { inviting, closed, closedOn, closesOn } = PUBLISHED_TEXT;
  const end = closesAt === undefined ? undefined : formatDate(fromEpochMs(closesAt));
  if (mode === 'read-only') return `<p class="comment-note">${end === undefined ? closed : closedOn(end)}</p>`;
  const term = end === undefined ? '' : closesOn(end);
  const words = [count === 0 ? inviting : '', term].filter((part) => part !== '').join(' ');
  return words === '' ? '' : `<p class="comment-note">${words}</p>`;
}
