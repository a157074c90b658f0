import { compareLocal, fromEpochMs, type LocalTime } from '../../content-model/time/local-time.ts';
import { planRelease } from './plan-release.ts';
import type { Publisher } from './publisher.ts';

/** What a scheduler works with. */
export interface SchedulerDeps {
  /** The hours after a given one at which what readers may see changes, by reading the content (`releaseHours`). */
  readonly hoursAfter: (hour: LocalTime) => Promise<readonly LocalTime[]>;
  readonly publisher: Pick<Publisher, 'publish' | 'state'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Does something later; returns what calls it off. */
  readonly setTimer: (work: () => void, ms: number) => () => void;
  readonly onError: (error: unknown) => void;
}

/** Publishes when an hour comes at which an approved entry comes out or is withdrawn. */
export interface Scheduler {
  /** Reads the content now; called after an action that may have set an hour. */
  readonly renew: () => void;
  readonly stop: () => void;
}

/** So long what was read of the content holds; what somebody changes from outside is noticed then. */
export const READING_HOLDS = 5 * 60_000;

/** Starts it. What came while nobody watched is published at once. */
export function createScheduler({ hoursAfter, publisher, now, setTimer, onError }: SchedulerDeps): Scheduler {
  let read: { readonly hours: readonly LocalTime[]; readonly after: LocalTime; readonly at: number } | undefined;
  let asked: { readonly hour: LocalTime; readonly at: number } | undefined;
  let cancel: () => void = () => undefined;
  let looking: Promise<void> = Promise.resolve();
  let isStopped = false;

  const look = async (): Promise<void> => {
    const at = now();
    const { publishedUntil, running } = publisher.state();
    const after = publishedUntil ?? EVER;
    if (read === undefined || at - read.at >= READING_HOLDS || at < read.at || compareLocal(after, read.after) < 0)
      read = { at, after, hours: await hoursAfter(after) };
    const plan = planRelease({ now: at, hours: read.hours, publishedUntil, asked });
    // A build under way reads the content of its own hour; what comes after that is seen at the next look.
    if (plan.publishFor !== undefined && running?.hour !== fromEpochMs(at)) {
      asked = { hour: plan.publishFor, at };
      publisher.publish(plan.publishFor);
    }
    again(plan.wait);
  };
  const start = () => {
    cancel();
    looking = looking.then(async () => {
      if (isStopped) return;
      try {
        await look();
      } catch (error) {
        onError(error);
        again(READING_HOLDS);
      }
    });
  };
  const again = (ms: number) => {
    cancel();
    if (!isStopped) cancel = setTimer(start, ms);
  };
  start();

  return {
    renew() {
      read = undefined;
      start();
    },
    stop() {
      isStopped = true;
      cancel();
    },
  };
}

/** Before everything. */
const EVER: LocalTime = '0001-01-01T00:00';
