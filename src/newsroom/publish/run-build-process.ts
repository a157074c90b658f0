import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { BuildLine, ResultLine } from '../../building/telling/build-lines.ts';

/** A build in a process of its own. */
export interface BuildProcess {
  /** Resolves to its last line, to undefined when it ended without one. */
  readonly ended: Promise<ResultLine | undefined>;
  readonly kill: () => void;
  readonly pid: number | undefined;
}

/** Starts a build of the project in `root`, and hears what it tells. */
export function runBuildProcess(
  root: string,
  env: NodeJS.ProcessEnv,
  hear: (line: Exclude<BuildLine, ResultLine>) => void,
): BuildProcess {
  const child = spawn(process.execPath, ['scripts/build.ts', '--json'], {
    cwd: root,
    env,
    // What it says beside its lines belongs into the newsroom's log.
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let result: ResultLine | undefined;
  const { promise, resolve } = Promise.withResolvers<ResultLine | undefined>();
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = readLine(text);
    if (line?.kind === 'result') result = line;
    else if (line) hear(line);
  });
  child.on('error', () => resolve(undefined));
  // After the last line has been read.
  child.on('close', () => resolve(result));
  return { ended: promise, kill: () => void child.kill(), pid: child.pid };
}

/** A line that was cut by the end of the process is none. */
function readLine(text: string): BuildLine | undefined {
  try {
    return JSON.parse(text) as BuildLine;
  } catch {
    return undefined;
  }
}
