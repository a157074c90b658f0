import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own that is being measured. */
export interface BenchChild {
  readonly port: number;
  /** The most memory that it has held so far, in MB. */
  readonly peakMB: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Starts a server program of this folder, which sends its port when it listens. */
export async function startBenchChild(
  program: URL,
  variables: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<BenchChild> {
  const child = fork(program, {
    env: { ...process.env, ...variables },
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [port] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('A server of the bench ended before it was ready.'))),
  ])) as [number];
  return {
    port,
    async peakMB() {
      child.send('peak');
      const [peak] = (await once(child, 'message')) as [number];
      return peak / 1024;
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Tells the bench that the server listens, and from then on its peak of memory when asked. */
export function reportToBench(port: number): void {
  process.on('message', () => process.send?.(process.resourceUsage().maxRSS));
  process.send?.(port);
}
