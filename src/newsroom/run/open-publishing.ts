import type { Environment } from '../../environment/environment.ts';
import { createPublisher } from '../publish/create-publisher.ts';
import { createScheduler } from '../publish/create-scheduler.ts';
import type { Publisher } from '../publish/publisher.ts';
import { releaseHours } from '../publish/release-hours.ts';
import type { StoryDesk } from '../stories/story-desk.ts';

/** What brings stories to readers, at once or at their hour. */
export interface Publishing {
  readonly publisher: Publisher;
  /** Hours may have been set or taken away. */
  readonly renew: () => void;
  readonly stop: () => Promise<void>;
}

/** Opens publisher and scheduler of a site. */
export function openPublishing(environment: Environment, root: string, { index, clock }: StoryDesk): Publishing {
  const publisher = createPublisher(environment, root, clock);
  const scheduler = createScheduler({
    publisher,
    now: clock,
    async hoursAfter(hour) {
      const entries = [...(await index.all()).values()].flatMap(({ own }) => own?.fields ?? []);
      return releaseHours(entries, hour);
    },
    setTimer(work, ms) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    onError: (error) => console.error(error),
  });
  return {
    publisher,
    renew: scheduler.renew,
    async stop() {
      scheduler.stop();
      await publisher.stop();
    },
  };
}
