import type { BuildPart } from '../../building/telling/build-step.ts';
import type { ResultLine } from '../../building/telling/build-lines.ts';
import type { Progress } from '../../building/telling/pace.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';

/** Brings the site up to date with the content, one build at a time. */
export interface Publisher {
  /** Asks for a build; those asked for while one runs are done as one after it. The reason is for the log: an id, a name, an hour. */
  readonly publish: (reason: string) => void;
  readonly state: () => BuildState;
  /** Calls back after every change of the state; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
  /** Ends the running build, which leaves readers what they have; it is done again at the next start. */
  readonly stop: () => Promise<void>;
}

/** What is being built, and what came of the last builds; plain data. */
export interface BuildState {
  readonly running?: RunningBuild;
  /** Whether another build begins when the running one ends. */
  readonly isQueued: boolean;
  /** The last build that ended. */
  readonly last?: BuildOutcome;
  /** Hour of the content that readers see, of the last build that ended well. */
  readonly publishedUntil?: LocalTime;
}

/** A build under way. */
export interface RunningBuild {
  readonly reasons: readonly string[];
  /** Hour whose content it shows. */
  readonly hour: LocalTime;
  /** The part that goes on, and how much of it is done where that is counted. */
  readonly part?: BuildPart;
  readonly progress?: Progress;
}

/** How a build ended. */
export interface BuildOutcome {
  readonly reasons: readonly string[];
  readonly hour: LocalTime;
  /** Hour at which it ended. */
  readonly ended: LocalTime;
  /** What stopped it; `died` is an end without any word: killed, no memory, no disk. */
  readonly failure?: 'environment' | 'content' | 'location' | 'died';
  /** Sentences on what else somebody should look at. */
  readonly notes: readonly string[];
  /** What has to be mended, errors only. */
  readonly troubles: readonly BuildTrouble[];
  readonly seconds?: number;
  readonly pages?: number;
  /** Number of the publication, and how many files changed with it. */
  readonly publication?: number;
  readonly changed?: number;
}

/** One error that stopped a build. */
export interface BuildTrouble {
  /** `collection/slug` of the entry it is in; none for the reference data and the settings. */
  readonly id?: string;
  /** Title of that entry, when it can be read. */
  readonly title?: string;
  /** File inside the content folder. */
  readonly file: string;
  readonly line?: number;
  /** Vietnamese label of the field. */
  readonly label?: string;
  readonly what: string;
  readonly remedy: string;
}

/** The last line of a build, or nothing when it ended without one. */
export type BuildResultLine = ResultLine | undefined;
