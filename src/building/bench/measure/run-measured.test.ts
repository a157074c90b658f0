import { expect, it } from 'vitest';
import { runMeasured } from './run-measured.ts';

const node = (code: string) => runMeasured({ command: process.execPath, args: ['-e', code], cwd: '.' });
const busy = '{ const end = performance.now() + 400; while (performance.now() < end); }';

it('counts the time and memory of children too', async () => {
  const child = `const bytes = Buffer.alloc(150e6, 1); ${busy}`;
  const run = await node(
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(child)}])`,
  );
  expect(run.seconds).toBeGreaterThan(0.4);
  expect(run.cpuSeconds).toBeGreaterThan(0.2);
  expect(run.peakMB).toBeGreaterThan(150);
});

it('notes what was used until each message', async () => {
  const run = await node(`${busy} process.send('half'); ${busy} process.disconnect();`);
  const [half] = run.marks;
  expect(half?.message).toBe('half');
  expect(half?.seconds).toBeLessThan(run.seconds - 0.3);
  expect(half?.cpuSeconds).toBeLessThan(run.cpuSeconds);
});

it('tells how a command failed', async () => {
  await expect(node('console.error("mất tệp"); process.exit(3)')).rejects.toThrow(/ended with 3:\nmất tệp/);
});
