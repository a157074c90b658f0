import type { Story } from '../entry.ts';
import { releaseTime } from '../publication.ts';
import type { CommentModeWord } from '../reference/comment-settings.ts';
import { addDays, compareLocal, type LocalTime } from '../time/local-time.ts';
import type { Site } from './site.ts';

/** What readers may do under a story: write and read, read what was published, nothing. */
export type CommentMode = 'open' | 'read-only' | 'off';

/** What holds for a story now, and when it closes, or has closed, by itself. */
export interface CommentOpening {
  readonly mode: CommentMode;
  readonly closesAt: LocalTime | undefined;
}

/**
 * The choice that holds for a story: its own, else its section's, never wider than the site's. An open story closes some days after
 * publication when the site says so, unless it bears “mở” itself.
 */
export function commentModeOf(story: Story, site: Pick<Site, 'settings' | 'row' | 'now'>): CommentOpening {
  const { mode: widest, closeAfterDays } = site.settings.comments;
  const own = story.data.comments;
  const near = own ?? site.row('chuyen-muc', story.data.section)?.comments ?? widest;
  const mode = stricter(MODES[widest], MODES[near]);
  if (mode !== 'open' || own === 'mở' || closeAfterDays === undefined) return { mode, closesAt: undefined };
  const closesAt = addDays(releaseTime(story.data), closeAfterDays);
  return { mode: compareLocal(closesAt, site.now) > 0 ? mode : 'read-only', closesAt };
}

const MODES: Readonly<Record<CommentModeWord, CommentMode>> = { mở: 'open', 'chỉ đọc': 'read-only', tắt: 'off' };
const STRICTNESS: readonly CommentMode[] = ['open', 'read-only', 'off'];

function stricter(a: CommentMode, b: CommentMode): CommentMode {
  return STRICTNESS.indexOf(a) > STRICTNESS.indexOf(b) ? a : b;
}
