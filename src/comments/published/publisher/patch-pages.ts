import { localMonth, monthBefore } from '../../domain/month-before.ts';
import type { PublishedComment } from '../../domain/comment.ts';
import type { CommentStore, StoryPolicy } from '../../storage/comment-store.ts';
import type { FormSettings } from '../form-settings.ts';
import { replaceRegion } from '../region.ts';
import { renderFigures } from '../render-figures.ts';
import { renderSection } from '../render-section.ts';
import { RULES_SLUG } from '../rules-page.ts';
import { openingOf, type StoryFacts } from '../story-facts.ts';
import type { PageFolder } from './page-folder.ts';
import type { PageRenewal } from './page-renewal.ts';

/** What renewing pages on this machine needs. */
export interface PatchDeps {
  readonly store: Pick<CommentStore, 'published' | 'policy' | 'policies' | 'figures' | 'exportPublished'>;
  readonly pages: PageFolder;
  /** The owner's choices as the last build wrote them. */
  readonly settings: () => FormSettings | Promise<FormSettings>;
  readonly clock: () => number;
}

/** Renews pages where they stand, and can bring all of them up to date. */
export interface PagePatcher extends PageRenewal {
  /**
   * Compares every page with the database and renews those that differ: after a build that began before the last decision, after a start,
   * and now and then for stories that have closed. Returns how many pages were renewed.
   */
  reconcile(stories: Readonly<Record<string, StoryFacts>>): Promise<number>;
}

const PAGE = 1_000;
const MONTHS = 12;
const SECOND = 1_000;

/** Renews just the part of a page that shows comments, in the output folder itself: a decision is there within a second. */
export function createPagePatcher({ store, pages, settings, clock }: PatchDeps): PagePatcher {
  async function patch(id: string, facts: StoryFacts, comments: readonly PublishedComment[], policy?: StoryPolicy) {
    const region = { story: id, ...openingOf(facts, policy, clock()), settings: await settings() };
    return renew(facts.path, (page) => replaceRegion(page, 'binh-luan', renderSection(comments, region)));
  }

  async function renew(path: string, change: (page: string) => string | undefined): Promise<boolean> {
    const page = await pages.read(path);
    const renewed = page === undefined ? undefined : change(page);
    if (renewed === undefined || renewed === page) return false;
    await pages.write(path, renewed);
    return true;
  }

  async function renewFigures(): Promise<boolean> {
    const month = localMonth(clock());
    const figures = await store.figures(monthBefore(month, MONTHS - 1), month);
    return renew(`/${RULES_SLUG}/`, (page) =>
      replaceRegion(page, 'so-lieu-binh-luan', renderFigures(figures.toReversed())),
    );
  }

  return {
    pausesMs: [5, 30, 120, 600, 1_800, 3_600].map((seconds) => seconds * SECOND),

    async renew(stories) {
      for (const { id, facts } of stories)
        if (facts) await patch(id, facts, await store.published(id), await store.policy(id));
      await renewFigures();
    },

    async reconcile(stories) {
      const [comments, policies] = await Promise.all([readAll(store), store.policies()]);
      let renewed = (await renewFigures()) ? 1 : 0;
      for (const [id, facts] of Object.entries(stories))
        if (await patch(id, facts, comments.get(id) ?? [], policies[id])) renewed++;
      return renewed;
    },
  };
}

async function readAll(store: Pick<CommentStore, 'exportPublished'>): Promise<Map<string, PublishedComment[]>> {
  const byStory = new Map<string, PublishedComment[]>();
  for (let after: string | null = null; ;) {
    const page: readonly PublishedComment[] = await store.exportPublished(after, PAGE);
    for (const comment of page) {
      const list = byStory.get(comment.story);
      if (list) list.push(comment);
      else byStory.set(comment.story, [comment]);
    }
    if (page.length < PAGE) return byStory;
    after = page.at(-1)?.id ?? null;
  }
}
