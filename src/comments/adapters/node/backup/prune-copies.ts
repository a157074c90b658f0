import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const KEEP_MS = 30 * 24 * 3_600_000;
const KEEP_AT_LEAST = 3;

/** How the names of copies begin; the local time follows, so that later ones sort later. */
export const COPY_PREFIX = 'lan-toa-';

/**
 * Deletes copies older than thirty days, so that what readers had erased does not live on in them; the newest three stay whatever their
 * age. Returns the names of the deleted.
 */
export function pruneCopies(folder: string, now: number): readonly string[] {
  const names = readdirSync(folder)
    .filter((name) => timeOf(name) !== undefined)
    .sort();
  const old = names.slice(0, -KEEP_AT_LEAST).filter((name) => now - (timeOf(name) ?? now) > KEEP_MS);
  for (const name of old) rmSync(join(folder, name));
  return old;
}

/** By the name: the time of a file changes when it is copied. */
function timeOf(name: string): number | undefined {
  const parts = new RegExp(`^${COPY_PREFIX}(\\d{4}-\\d{2}-\\d{2})-(\\d{2})(\\d{2})\\d*\\.(?:sqlite|dump)$`).exec(name);
  if (!parts) return undefined;
  const [, date = '', hours = '', minutes = ''] = parts;
  const at = Date.parse(`${date}T${hours}:${minutes}:00+07:00`);
  return Number.isNaN(at) ? undefined : at;
}
