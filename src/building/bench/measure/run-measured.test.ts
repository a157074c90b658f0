import { expect, it } from 'vitest';
import { runMeasured } from './run-measured.ts';

const node = (code: string) => runMeasured({ command: process.execPath, args: ['-e', code], cwd: '.' });
// Processes on a busy machine take their time.
const PATIENCE = 60_000;

/** Works until the process has used so much processor time, however long a busy machine takes over it. */
const workUntil = (ms: number) => `while (process.cpuUsage().user < ${ms * 1000});`;

it(
  'counts the time and memory of children too',
  async () => {
    const child = `const bytes = Buffer.alloc(150e6, 1); ${workUntil(400)}`;
    const run = await node(
      `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
    );
    expect(run.seconds).toBeGreaterThan(0.4);
    expect(run.cpuSeconds).toBeGreaterThan(0.4);
    expect(run.peakMB).toBeGreaterThan(150);
  },
  PATIENCE,
);

it(
  'notes what was used until each message',
  async () => {
    const run = await node(`${workUntil(300)} process.send('half'); ${workUntil(700)} process.disconnect();`);
    const [half] = run.marks;
    expect(half?.message).toBe('half');
    expect(half?.seconds).toBeLessThan(run.seconds - 0.3);
    expect(half?.cpuSeconds).toBeLessThan(run.cpuSeconds - 0.2);
  },
  PATIENCE,
);

it(
  'tells how a command failed',
  async () => {
    await expect(node('console.error("mất tệp"); process.exit(3)')).rejects.toThrow(/ended with 3:\nmất tệp/);
  },
  PATIENCE,
);
