import { existsSync } from 'node:fs';
import { installDebianPackage } from '../install-debian-package.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/**
 * Path of a Chromium for the browser tests: what CHROMIUM_PATH names, else one of the usual places, else Debian's
 * package when this process may install it. Throws, and so fails the run loudly, when there is none.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  const known = places.find((place) => existsSync(place));
  if (known !== undefined) return known;
  if (installDebianPackage('chromium')) {
    const installed = places.find((place) => existsSync(place));
    if (installed !== undefined) return installed;
  }
  throw new Error('The browser tests need Chromium: install the package chromium, or name one in CHROMIUM_PATH.');
}
