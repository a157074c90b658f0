import type { ListView } from '../comment-store.ts';
import { sql, type Statement } from '../database.ts';

/** A list of the desk: which rows of `comments c` it shows, and whether the oldest come first. */
export interface View {
  readonly where: Statement;
  readonly oldestFirst: boolean;
}

// Counted, not `NOT EXISTS`: PostgreSQL would read the whole view for that, here it looks up the few that are asked for.
const hidden = sql`(SELECT COUNT(*) FROM published_comments p WHERE p.id = c.id) = 0`;

/** The lists of the desk. What waits is worked off from its oldest end, the rest is looked up from its newest. */
export const views: Readonly<Record<ListView | 'all', View>> = {
  inbox: { where: sql`c.state = 'held' AND c.queue = 'inbox' AND c.first_approval_by IS NULL`, oldestFirst: true },
  suspect: { where: sql`c.state = 'held' AND c.queue = 'suspect' AND c.first_approval_by IS NULL`, oldestFirst: true },
  published: { where: sql`c.state = 'published'`, oldestFirst: false },
  rejected: { where: sql`c.state = 'rejected'`, oldestFirst: false },
  withdrawn: { where: sql`c.state = 'withdrawn'`, oldestFirst: false },
  'second-look': { where: sql`c.second_look = 'asked'`, oldestFirst: true },
  reported: {
    where: sql`c.id IN (SELECT r.comment FROM comment_reports r WHERE r.closed_at IS NULL)`,
    oldestFirst: true,
  },
  // A published reply whose ancestor is gone must be gone from the page too.
  alarm: {
    where: sql`c.live_checked_at IS NULL AND c.published_at IS NOT NULL
      AND (c.state <> 'published' OR (c.parent IS NOT NULL AND ${hidden}))`,
    oldestFirst: true,
  },
  'data-requests': {
    where: sql`c.id IN (SELECT d.comment FROM data_requests d WHERE d.done_at IS NULL)`,
    oldestFirst: true,
  },
  'awaiting-second-approval': { where: sql`c.first_approval_by IS NOT NULL`, oldestFirst: true },
  all: { where: sql`1 = 1`, oldestFirst: false },
};
