import type { PagePatcher } from '../../../published/publisher/patch-pages.ts';
import type { StoryFacts } from '../../../published/story-facts.ts';
import type { SiteFacts, SiteFactsReader } from '../../site-facts.ts';

/** What the watch works with. */
export interface BuildWatchDeps {
  readonly facts: SiteFactsReader;
  readonly reload: () => Promise<void>;
  /** The publication that is served; another one after every build that changed something, and after going back. */
  readonly publication: () => number;
  readonly patcher: Pick<PagePatcher, 'reconcile' | 'renew'>;
  readonly clock: () => number;
}

const SECOND = 1_000;
/** When pages are compared after a build has written new facts: soon, and once more when a long build is surely through. */
const LOOKS_AFTER_MS = [15 * SECOND, 300 * SECOND];

/**
 * Brings pages up to date that nobody decided on just now: all of them at the start and after a build, which may have read the comments
 * before the last decision; a story's when its comments close.
 */
export function createBuildWatch({ facts, reload, publication, patcher, clock }: BuildWatchDeps) {
  let version = '';
  let shown = publication();
  let looks: number[] = [clock()];
  let closedUpTo = clock();

  return {
    async work(): Promise<void> {
      const now = clock();
      const { stories, version: found } = await facts.refresh();
      if (version !== '' && found !== version) looks = LOOKS_AFTER_MS.map((after) => now + after);
      // A publication is complete when it is seen, and what it brought back may lack decisions of today.
      if (publication() !== shown) looks = [now];
      shown = publication();
      const isAfterBuild = version !== '';
      version = found;
      const isDue = looks.some((at) => at <= now);
      if (isDue && found !== '') {
        looks = looks.filter((at) => at > now);
        if (isAfterBuild) await reload();
        await patcher.reconcile(stories);
      }
      const closing = closedBetween(stories, closedUpTo, now);
      if (closing.length > 0) await patcher.renew(closing);
      closedUpTo = now;
    },
  };
}

function closedBetween(stories: SiteFacts['stories'], from: number, to: number): { id: string; facts: StoryFacts }[] {
  return Object.entries(stories).flatMap(([id, facts]) => {
    const { closesAt } = facts;
    return closesAt !== undefined && closesAt > from && closesAt <= to ? [{ id, facts }] : [];
  });
}
