import type { CommentStore, OutboxItem } from '../../storage/comment-store.ts';
import { commentMark, marksIn } from '../comment-mark.ts';
import { openingOf, type StoryFacts } from '../story-facts.ts';
import type { PageRenewal } from './page-renewal.ts';

/** What the publisher needs from the world. */
export interface PublisherDeps {
  readonly store: Pick<
    CommentStore,
    'takeWork' | 'finishWork' | 'failWork' | 'published' | 'policy' | 'awaitingLive' | 'markLive'
  >;
  readonly stories: { find(id: string): StoryFacts | undefined | Promise<StoryFacts | undefined> };
  readonly renewal: PageRenewal;
  /** The live page as readers get it, past every cache; undefined when there is none. */
  readonly fetchPage: (path: string) => Promise<string | undefined>;
  readonly clock: () => number;
  readonly log: (event: { readonly kind: 'page-not-renewed'; readonly story: string; readonly error: unknown }) => void;
}

/** Brings decisions onto pages. */
export interface Publisher {
  /** Does the work that is due; called every second or so, which also gathers a burst of decisions into one renewal. Returns the stories seen right. */
  work(): Promise<readonly string[]>;
}

/** Longer than a renewal ever takes: a publisher that dies in between leaves its work to the next. */
const LEASE_MS = 120_000;
const MOST_ITEMS = 500;

/** Creates the publisher. Work is finished only when the live page was seen to show what it should (invariant 9). */
export function createPublisher(deps: PublisherDeps): Publisher {
  const { store, stories, renewal, clock } = deps;

  async function renewStory(id: string, items: readonly OutboxItem[]): Promise<boolean> {
    const ids = items.map((item) => item.id);
    const attempts = Math.max(...items.map((item) => item.attempts));
    try {
      const facts = await stories.find(id);
      // What was asked for before may have come in the meantime.
      const isRight = (attempts > 1 && (await isLive(id, facts))) || (await renewAndLook(id, facts));
      if (isRight) {
        await store.finishWork(ids, clock());
        return true;
      }
      await store.failWork(ids, 'The live page does not show the decisions yet.', clock() + pauseAfter(attempts));
    } catch (error) {
      deps.log({ kind: 'page-not-renewed', story: id, error });
      await store.failWork(ids, error instanceof Error ? error.message : String(error), clock() + pauseAfter(attempts));
    }
    return false;
  }

  async function renewAndLook(id: string, facts: StoryFacts | undefined): Promise<boolean> {
    await renewal.renew([{ id, facts }]);
    return isLive(id, facts);
  }

  /** Looks at the live page, and marks the comments whose place on it is right. */
  async function isLive(id: string, facts: StoryFacts | undefined): Promise<boolean> {
    // Read before the page: a decision in between makes the page look wrong, never right.
    const awaiting = (await store.awaitingLive()).filter(({ story }) => story === id);
    const expected = await expectedMarks(id, facts);
    const shown = marksIn((await deps.fetchPage(facts?.path ?? `/${id}/`)) ?? '');
    const isRight = (comment: string) => shown.get(comment) === expected.get(comment);
    const right = awaiting.filter((comment) => isRight(comment.id));
    if (right.length > 0) await store.markLive(right, clock());
    return [...new Set([...shown.keys(), ...expected.keys()])].every(isRight);
  }

  async function expectedMarks(id: string, facts: StoryFacts | undefined): Promise<ReadonlyMap<string, string>> {
    if (!facts || openingOf(facts, await store.policy(id), clock()).mode === 'off') return new Map();
    return new Map((await store.published(id)).map((comment) => [comment.id, commentMark(comment)]));
  }

  function pauseAfter(attempts: number): number {
    const { pausesMs } = renewal;
    return pausesMs[Math.min(attempts, pausesMs.length) - 1] ?? 0;
  }

  return {
    async work() {
      const items = await store.takeWork('render-story', clock(), LEASE_MS, MOST_ITEMS);
      const done: string[] = [];
      for (const [story, ofStory] of Map.groupBy(items, ({ story }) => story))
        if (await renewStory(story, ofStory)) done.push(story);
      return done;
    },
  };
}
