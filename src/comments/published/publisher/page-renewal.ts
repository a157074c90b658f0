import type { StoryFacts } from '../story-facts.ts';

/** A story whose page is to be renewed; without facts it takes no comments any more. */
export interface StoryToRenew {
  readonly id: string;
  readonly facts: StoryFacts | undefined;
}

/** A way to bring decisions onto pages. */
export interface PageRenewal {
  /** Renews the pages, or asks for it. */
  renew(stories: readonly StoryToRenew[]): Promise<void>;
  /** How long to wait before the next look when the live page is not right yet, in milliseconds by attempt; the last one for ever. */
  readonly pausesMs: readonly number[];
}
