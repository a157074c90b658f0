import type { CommentStore } from '../../storage/comment-store.ts';
import type { EditorStore } from '../../storage/editors/editor-store.ts';
import type { SiteFactsReader } from '../site-facts.ts';

/** What the keeper works with. */
export interface KeeperDeps {
  readonly store: Pick<CommentStore, 'sweep' | 'purgeEmails'>;
  readonly editors: Pick<EditorStore, 'sweep'>;
  readonly facts: Pick<SiteFactsReader, 'current'>;
  readonly clock: () => number;
}

const DAY_MS = 24 * 3_600_000;

/** Keeps terms: e-mail addresses go after theirs, so do spent proofs, buckets and sessions. A comment is never touched (invariant 3). */
export function createKeeper({ store, editors, facts, clock }: KeeperDeps) {
  return {
    /** Returns how many addresses were deleted. */
    async work(): Promise<number> {
      const now = clock();
      await store.sweep(now);
      await editors.sweep(now);
      return store.purgeEmails(now - facts.current().settings.keepEmailDays * DAY_MS, now);
    },
  };
}
