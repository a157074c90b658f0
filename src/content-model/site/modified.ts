import type { Story } from '../entry.ts';
import { compareLocal, type LocalTime } from '../time/local-time.ts';
import { startOf } from '../time/precise-date.ts';

/** The latest local time at which readers were given something new of a story: its publication, an update or a correction. */
export function modifiedAt({ data }: Story): LocalTime {
  const times = [...data.updates.map(({ at }) => at), ...data.corrections.map(({ date }) => startOf(date))];
  return times.reduce((latest, time) => (compareLocal(time, latest) > 0 ? time : latest), data.publishedAt);
}

/** The latest change among stories; undefined when there are none. */
export function latestChange(stories: readonly Story[]): LocalTime | undefined {
  const [first, ...rest] = stories.map(modifiedAt);
  return rest.reduce((latest, time) => (latest !== undefined && compareLocal(time, latest) > 0 ? time : latest), first);
}
