import type { Progress } from '../../building/telling/pace.ts';
import { fromEpochMs } from '../../content-model/time/local-time.ts';
import type { Environment } from '../../environment/environment.ts';
import { variablesOf } from '../child-process/variables-of.ts';
import { openBuildRecord } from './build-record.ts';
import { outcomeOf } from './outcome-of.ts';
import type { BuildState, Publisher, RunningBuild } from './publisher.ts';
import { readTitle } from './read-title.ts';
import { runBuildProcess, type BuildProcess } from './run-build-process.ts';

/** Begins a build of the content of an hour. */
export type StartBuild = (hour: string, hear: Parameters<typeof runBuildProcess>[2]) => BuildProcess;

/** Creates the publisher of a site; `clock` tells milliseconds since 1970. A build that the newsroom's own end interrupted is done again. */
export function createPublisher(
  environment: Environment,
  root: string,
  clock: () => number,
  start: StartBuild = (hour, hear) => runBuildProcess(root, { ...variablesOf(environment), NOW: hour }, hear),
): Publisher {
  const record = openBuildRecord(environment.dataDir);
  const { unfinished, ...known } = record.read();
  let state: BuildState = { ...known, isQueued: false };
  let queued: string[] = [];
  let current: BuildProcess | undefined;
  let finished: Promise<void> = Promise.resolve();
  let isStopped = false;
  const listeners = new Set<() => void>();

  const change = (next: Partial<BuildState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const remember = async () => {
    const { last, publishedUntil, running } = state;
    const reasons = [...(running?.reasons ?? []), ...queued];
    // Without a record nothing is lost but the memory of it.
    await record
      .write({ ...(last && { last }), ...(publishedUntil && { publishedUntil }), unfinished: reasons })
      .catch((error: unknown) => console.error(error));
  };

  const build = async (reasons: readonly string[], isAgain: boolean): Promise<void> => {
    // An hour that was set replaces the clock.
    const hour = environment.now ?? fromEpochMs(clock());
    let running: RunningBuild = { reasons, hour };
    change({ running, isQueued: false });
    await remember();
    current = start(hour, (line) => {
      running = line.kind === 'part' ? { reasons, hour, part: line.part } : { ...running, progress: progressOf(line) };
      change({ running });
    });
    const result = await current.ended;
    current = undefined;
    if (isStopped) return;
    const outcome = outcomeOf({ reasons, hour }, result, fromEpochMs(clock()), (file) =>
      readTitle(environment.contentDir, file),
    );
    const isGood = outcome.failure === undefined;
    // Killed from outside says nothing of the content: once more, but not for ever.
    if (outcome.failure === 'died' && !isAgain) {
      queued = [...new Set([...reasons, ...queued])];
      await next(true);
      return;
    }
    const { running: _, ...rest } = state;
    state = rest;
    change({ last: outcome, ...(isGood && { publishedUntil: hour }) });
    await remember();
    await next(false);
  };
  const next = async (isAgain: boolean): Promise<void> => {
    if (queued.length === 0 || isStopped) return;
    const reasons = queued;
    queued = [];
    await build(reasons, isAgain);
  };

  const publish = (reason: string) => {
    if (isStopped) return;
    queued = [...new Set([...queued, reason])];
    if (state.running === undefined) finished = next(false);
    else {
      change({ isQueued: true });
      void remember();
    }
  };
  queued = [...unfinished];
  finished = next(false);

  return {
    publish,
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async stop() {
      isStopped = true;
      current?.kill();
      await finished;
      await remember();
    },
  };
}

function progressOf({ step, count, of, secondsLeft }: Progress): Progress {
  return { step, count, of, secondsLeft };
}
