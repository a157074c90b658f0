import type { Entry } from '../../content-model/entry.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';

/** What a block shows of another story. */
export interface StoryLink {
  readonly title: string;
  readonly path: string;
  readonly kicker: string;
  readonly standfirst?: string;
  readonly date: LocalTime;
}

/** An agency as a block names it. */
export interface AgencyLink {
  readonly name: string;
  readonly path: string;
}

/** The surroundings of a body: its entry and what may be asked about others. One object for one page, so that ids are unique on it. */
export interface BlockContext {
  readonly entry: Entry;
  /** A published story by its id, `collection/slug`; undefined when it is unknown, withdrawn or not yet published. */
  readonly resolveStory: (id: string) => StoryLink | undefined;
  /** An agency by its id in the catalogue. */
  readonly resolveAgency: (id: string) => AgencyLink | undefined;
}
