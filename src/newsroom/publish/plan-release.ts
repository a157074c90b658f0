import { compareLocal, toEpochMs, type LocalTime } from '../../content-model/time/local-time.ts';

/** What a scheduler knows when it looks at the clock. */
export interface ReleaseFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Hours at which what readers may see changes, in their order; those up to `publishedUntil` may be missing. */
  readonly hours: readonly LocalTime[];
  /** Hour of the content that readers see; undefined when nobody knows. */
  readonly publishedUntil: LocalTime | undefined;
  /** The last build that the scheduler asked for. */
  readonly asked: { readonly hour: LocalTime; readonly at: number } | undefined;
}

/** What it does then: asks for a build, for the sake of an hour that came, or waits until one comes. */
export interface ReleasePlan {
  readonly publishFor: LocalTime | undefined;
  /** Milliseconds until the next look at the clock. */
  readonly wait: number;
}

/** A clock may be set, a machine may sleep, and a timer takes no more than 24.8 days: nothing is waited for longer. */
export const LONGEST_WAIT = 60_000;
/** A build that failed is asked for again, for somebody may have mended the content without telling. */
export const RETRY = 15 * 60_000;
/** A clock that goes back by less is one that is kept right by small steps. */
const CLOCK_STEP = 2 * 60_000;

/** Decides what to do now. */
export function planRelease({ now, hours, publishedUntil, asked }: ReleaseFacts): ReleasePlan {
  const isDue = (hour: LocalTime) => toEpochMs(hour) <= now;
  const isNew = (hour: LocalTime) => publishedUntil === undefined || compareLocal(hour, publishedUntil) > 0;
  const isOpen = (hour: LocalTime) =>
    asked === undefined || compareLocal(hour, asked.hour) > 0 || now - asked.at >= RETRY || now < asked.at;
  const next = hours.find((hour) => !isDue(hour));
  const wait = Math.min(LONGEST_WAIT, next === undefined ? LONGEST_WAIT : toEpochMs(next) - now);
  // What was built while the clock was ahead shows too much.
  const ahead =
    publishedUntil !== undefined && toEpochMs(publishedUntil) - now > CLOCK_STEP ? publishedUntil : undefined;
  const due = hours.findLast((hour) => isDue(hour) && isNew(hour));
  const wanted = due ?? ahead;
  return { publishFor: wanted !== undefined && isOpen(wanted) ? wanted : undefined, wait };
}
