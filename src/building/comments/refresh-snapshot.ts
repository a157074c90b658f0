import type { MonthFigures } from '../../comments/domain/month-figures.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import type { CommentSource } from './comment-source.ts';
import { readSnapshot, writeSnapshot } from './snapshot-file.ts';

/** How a build came by its comments: read now, or those of the last build because they could not be read. */
export type CommentReading =
  | { readonly state: 'read'; readonly count: number }
  | { readonly state: 'kept'; readonly count: number; readonly error: unknown };

/**
 * Reads the comments for the pages that are about to be made. When they cannot be read, or a database that had some holds none at all
 * without a trace of why, those of the last build stay: a failure must not empty the site.
 */
export async function refreshSnapshot(file: string, source: CommentSource, now: LocalTime): Promise<CommentReading> {
  const last = await readSnapshot(file);
  try {
    const snapshot = await source(now);
    const isNew = snapshot.comments.length === 0 && snapshot.figures.every(isBlank);
    if (isNew && last.comments.length > 0) throw new Error('The database that held the comments is gone.');
    await writeSnapshot(file, snapshot);
    return { state: 'read', count: snapshot.comments.length };
  } catch (error) {
    return { state: 'kept', count: last.comments.length, error };
  }
}

/** A database that lost its comments has months all the same, in which nothing happened. */
function isBlank({ received, published, rejected, withdrawn }: MonthFigures): boolean {
  return received + published + rejected + withdrawn === 0;
}
