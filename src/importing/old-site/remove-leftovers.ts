import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Ledger } from './ledger.ts';

/** Removes the hidden folders that a run left when it was cut off while it wrote entries; younger ones are somebody else's. */
export async function removeLeftovers(contentDir: string, ledger: Ledger, before: number): Promise<void> {
  const unfinished = ledger.all().filter(({ isDone }) => !isDone);
  for (const folder of new Set(unfinished.map((row) => join(contentDir, dirname(row.folder))))) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((one) => one.startsWith('.dang-nhap-'))) {
      const { mtimeMs } = await stat(join(folder, name));
      if (mtimeMs < before) await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}
