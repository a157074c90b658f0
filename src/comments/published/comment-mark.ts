import type { PublishedComment } from '../domain/comment.ts';
import { digest } from './digest.ts';

/**
 * What a page says of a shown comment in `data-binh-luan`: its id and a digest of all that readers see of it, so that a look at the live
 * page tells which comments it shows, and in which version.
 */
export function commentMark(comment: PublishedComment): string {
  const { id, parent, voice, name, department, text, isEdited, isFeatured, receivedAt } = comment;
  return `${id}:${digest([parent, voice, name, department, text, isEdited, isFeatured, receivedAt].join('\0'))}`;
}

/** The marks of a page, by comment id. */
export function marksIn(html: string): ReadonlyMap<string, string> {
  const marks = [...html.matchAll(/ data-binh-luan="(([^":]+):[0-9a-f]+)"/g)];
  return new Map(marks.map(([, mark = '', id = '']) => [id, mark]));
}
