import type { PagePatcher } from '../../../published/publisher/patch-pages.ts';
import type { StoryFacts } from '../../../published/story-facts.ts';
import type { ServedSite } from '../create-node-comments.ts';
import type { SiteFacts, SiteFactsReader } from '../../site-facts.ts';

/** What the watch works with. */
export interface BuildWatchDeps extends Pick<ServedSite, 'reload' | 'publication' | 'takeChanges'> {
  readonly facts: SiteFactsReader;
  readonly patcher: Pick<PagePatcher, 'reconcile' | 'renew'>;
  readonly clock: () => number;
}

const SECOND = 1_000;
/** When pages of a folder that comes from elsewhere are compared after it has new facts: soon, and once more when whatever writes it is surely through. */
const LOOKS_AFTER_MS = [15 * SECOND, 300 * SECOND];

/**
 * Brings pages up to date that nobody decided on just now: all of them at the start; those of a publication, which may have read the comments
 * before the last decision or may have been gone back to; a story's when its comments close.
 */
export function createBuildWatch({ facts, reload, publication, takeChanges, patcher, clock }: BuildWatchDeps) {
  let version = '';
  let looks: number[] = [clock()];
  let shown = publication();
  let closedUpTo = clock();

  async function lookAtPublication(stories: SiteFacts['stories']): Promise<void> {
    const number = publication();
    if (number === shown) return;
    shown = number;
    const changes = takeChanges();
    try {
      await patcher.reconcile(changes === undefined ? stories : storiesAmong(stories, changes));
    } catch (error) {
      // Which pages it was is not known the next time.
      looks = [clock()];
      throw error;
    }
  }

  return {
    async work(): Promise<void> {
      const now = clock();
      const { stories, version: found } = await facts.refresh();
      const isNoted = publication() > 0;
      if (!isNoted && version !== '' && found !== version) looks = LOOKS_AFTER_MS.map((after) => now + after);
      const isAfterBuild = version !== '';
      version = found;
      const isDue = looks.some((at) => at <= now);
      if (isDue && found !== '') {
        looks = looks.filter((at) => at > now);
        if (isAfterBuild) await reload();
        takeChanges();
        shown = publication();
        await patcher.reconcile(stories);
      } else if (isNoted) await lookAtPublication(stories);
      const closing = closedBetween(stories, closedUpTo, now);
      if (closing.length > 0) await patcher.renew(closing);
      closedUpTo = now;
    },
  };
}

function storiesAmong(stories: SiteFacts['stories'], changes: ReadonlySet<string>): Record<string, StoryFacts> {
  const changed = Object.entries(stories).filter(([, { path }]) => changes.has(`${path.slice(1)}index.html`));
  return Object.fromEntries(changed);
}

function closedBetween(stories: SiteFacts['stories'], from: number, to: number): { id: string; facts: StoryFacts }[] {
  return Object.entries(stories).flatMap(([id, facts]) => {
    const { closesAt } = facts;
    return closesAt !== undefined && closesAt > from && closesAt <= to ? [{ id, facts }] : [];
  });
}
