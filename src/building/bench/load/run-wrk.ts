import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { runCommand } from '../peers/run-command.ts';

/** What a load of some seconds came to. */
export interface LoadFigures {
  readonly perSecond: number;
  readonly p99Ms: number;
  /** Responses that were errors, connections that broke, and requests without an answer in time. */
  readonly failed: number;
}

/** The core that the load, and what else happens meanwhile, runs on. */
export const LOAD_CORE = String(Math.max(0, availableParallelism() - 1));
const CONNECTIONS = 32;

/** Asks for pages in turn over kept connections, compressed as browsers take them, for some seconds. */
export async function runWrk(
  origin: string,
  paths: readonly string[],
  seconds: number,
  script: string,
): Promise<LoadFigures> {
  await writeFile(script, luaScript(paths));
  const args = ['-c', LOAD_CORE, 'wrk', '-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-s', script, origin];
  const { stdout } = await runCommand('taskset', args);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as LoadFigures;
}

function luaScript(paths: readonly string[]): string {
  return `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format('GET', paths[at], { ['Accept-Encoding'] = 'gzip' })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"perSecond":%f,"p99Ms":%f,"failed":%d}\\n',
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1e3,
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}
