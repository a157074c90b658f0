import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the hidden folders that a run left when it was cut off while it wrote an entry; younger ones are somebody else's. */
export async function removeLeftovers(folder: string, before: number): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => one.startsWith('.dang-nhap-'))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < before) await rm(join(folder, name), { recursive: true, force: true });
  }
}
