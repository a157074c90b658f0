import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readTreeUsage, readWaitedSeconds } from './process-tree.ts';

/** What a process cost, with all its children. */
export interface RunFigures {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that all its processes held together, sampled. */
  readonly peakMB: number;
}

/** A command to be measured. */
export interface MeasuredCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A measured run: its figures, and those until each message that it sent to its parent. */
export interface MeasuredRun extends RunFigures {
  readonly marks: readonly (RunFigures & { readonly message: unknown })[];
  readonly output: string;
}

const SAMPLE_MS = 100;

/** Runs a command to its end, one at a time; rejects with the end of its output when it fails. */
export async function runMeasured({ command, args, cwd, env = {} }: MeasuredCommand): Promise<MeasuredRun> {
  const waitedBefore = readWaitedSeconds();
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  let peakMB = 0;
  const marks: MeasuredRun['marks'][number][] = [];
  const secondsSince = (): number => (performance.now() - begun) / 1000;
  const sample = (): number => {
    const { cpuSeconds, residentMB } = readTreeUsage(child.pid ?? 0);
    peakMB = Math.max(peakMB, residentMB);
    return cpuSeconds;
  };
  const keep = (text: string): void => {
    // The end tells what went wrong; a builder may name each of 50,000 files.
    output = `${output}${text}`.slice(-20_000);
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  child.on('message', (message) => marks.push({ message, seconds: secondsSince(), cpuSeconds: sample(), peakMB }));
  const timer = setInterval(sample, SAMPLE_MS);
  try {
    const closed = once(child, 'close');
    const [code] = (await once(child, 'exit')) as [number | null];
    const seconds = secondsSince();
    // What it printed last may come in after its end.
    await closed;
    if (code !== 0)
      throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}:\n${output.slice(-3_000)}`);
    return { seconds, cpuSeconds: readWaitedSeconds() - waitedBefore, peakMB, marks, output };
  } finally {
    clearInterval(timer);
  }
}

/** The middle of some numbers; NaN of none. */
export function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
