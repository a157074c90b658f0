import type { FormSettings } from './form-settings.ts';
import { renderForm } from './render-form.ts';
import type { PublishedComment } from '../domain/comment.ts';
import { inOrder, renderComments } from './render-comments.ts';

/** What is rendered between the marks of a story's page. */
export interface SectionFacts {
  /** Entry id of the story. */
  readonly story: string;
  readonly mode: 'open' | 'read-only' | 'off';
  readonly closesAt?: number | undefined;
  readonly settings: FormSettings;
}

/** Comments and form of a story as they stand between the marks of its page; nothing where comments are off, or closed before there were any. */
export function renderSection(comments: readonly PublishedComment[], facts: SectionFacts): string {
  const { story, mode, closesAt, settings } = facts;
  if (mode === 'off') return '';
  const shown = renderComments(comments, { mode, closesAt });
  if (shown === '') return '';
  // The script renders the thread again and must know the date.
  const closes = closesAt === undefined ? '' : ` data-closes="${closesAt}"`;
  const thread = `<div class="comment-thread"${closes}>${shown}</div>`;
  return mode === 'open' ? thread + renderForm(story, inOrder(comments), settings) : thread;
}
