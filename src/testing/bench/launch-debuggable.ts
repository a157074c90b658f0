import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findChromium } from '../browser/find-chromium.ts';
import { chromiumSwitches } from '../browser/launch-browser.ts';

/** A headless Chromium that tools may steer through a port. */
export interface DebuggableChromium {
  readonly port: number;
  readonly close: () => Promise<void>;
}

// Without a window the page would run at the low priority of one that nobody sees.
const foreground = [
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
];

/** Starts a headless Chromium with a profile of its own on a free port for its debugging protocol. */
export async function launchDebuggable(): Promise<DebuggableChromium> {
  const profile = await mkdtemp(join(tmpdir(), 'lan-toa-chromium-'));
  const child = spawn(
    findChromium(),
    [
      '--headless',
      ...chromiumSwitches,
      ...foreground,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const port = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`Chromium ended before it listened (code ${String(code)}).`));
    });
    createInterface(child.stderr).on('line', (line) => {
      const found = /^DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  return {
    port,
    close: async () => {
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
