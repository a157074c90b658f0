import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** Switches of a Chromium that runs without a screen, as any user, and asks nobody but the site. */
export const chromiumSwitches: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless Chromium; who starts it closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumSwitches] });
}
