import type { CommentStore, OutboxItem } from '../storage/comment-store.ts';
import type { Notice, NoticeChannel } from './notice.ts';

/** What the notifier needs from the world. */
export interface NotifierDeps {
  readonly store: Pick<CommentStore, 'takeWork' | 'finishWork' | 'failWork'>;
  readonly channels: readonly NoticeChannel[];
  /** Title of a story by entry id; the id where it has none. */
  readonly titleOf: (story: string) => string;
  readonly clock: () => number;
  readonly log: (event: { readonly kind: 'notice-not-sent'; readonly error: unknown }) => void;
}

/** Longer than a message ever takes: a notifier that dies in between leaves its work to the next. */
const LEASE_MS = 120_000;
const MOST_ITEMS = 500;
const SECOND = 1_000;
const PAUSES_MS = [10, 60, 300, 900, 3_600].map((seconds) => seconds * SECOND);

/**
 * Creates what tells editors of new comments. A notice stays in the outbox until every channel has taken it; one that fails is asked again
 * with growing pauses and keeps no other waiting. A crash between a message and the note of it tells twice, never not at all.
 */
export function createNotifier({ store, channels, titleOf, clock, log }: NotifierDeps) {
  const states = channels.map((channel) => ({ channel, told: new Set<string>(), failures: 0, nextAt: 0 }));

  function describe({ id, because, comment, story, createdAt }: OutboxItem): Notice {
    return { id, because, comment, story, storyTitle: titleOf(story), at: createdAt };
  }

  async function tell(state: (typeof states)[number], items: readonly OutboxItem[]): Promise<void> {
    const fresh = items.filter(({ id }) => !state.told.has(id));
    const now = clock();
    // A clock that was set back must not silence a channel.
    if (state.nextAt - now > LONGEST_WAIT_MS) state.nextAt = now;
    if (fresh.length === 0 || now < state.nextAt) return;
    try {
      await state.channel.send(fresh.map(describe));
      for (const { id } of fresh) state.told.add(id);
      state.failures = 0;
      state.nextAt = now + state.channel.everyMs;
    } catch (error) {
      log({ kind: 'notice-not-sent', error });
      state.nextAt = now + (PAUSES_MS[Math.min(state.failures, PAUSES_MS.length - 1)] ?? 0);
      state.failures++;
    }
  }

  return {
    /** Sends what is due; called every few seconds. Returns how many notices every channel has now taken. */
    async work(): Promise<number> {
      const items = await store.takeWork('notice', clock(), LEASE_MS, MOST_ITEMS);
      if (items.length === 0) return 0;
      for (const state of states) await tell(state, items);
      const [done, left] = [true, false].map((isDone) =>
        items.filter(({ id }) => states.every(({ told }) => told.has(id)) === isDone).map(({ id }) => id),
      ) as [string[], string[]];
      await store.finishWork(done, clock());
      for (const { told } of states) for (const id of done) told.delete(id);
      if (left.length > 0) {
        const waiting = states.filter(({ told }) => left.some((id) => !told.has(id)));
        await store.failWork(left, waitingFor(waiting), Math.min(...waiting.map(({ nextAt }) => nextAt)));
      }
      return done.length;
    },
  };
}

const LONGEST_WAIT_MS = Math.max(...PAUSES_MS);

function waitingFor(states: readonly { readonly channel: NoticeChannel; readonly failures: number }[]): string {
  return states.map(({ channel, failures }) => `${channel.name}: ${failures > 0 ? 'failed' : 'gathering'}`).join(', ');
}
