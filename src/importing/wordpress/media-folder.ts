import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { FileSource } from '../old-site/gather-files.ts';

/**
 * The files of a copy of `wp-content/uploads`. WordPress shows small copies (`le-phat-dong-300x200.jpg`); the picture they were made from
 * is taken where it is there.
 */
export function openMediaFolder(folder: string): FileSource {
  const root = resolve(folder);
  return {
    async find(address) {
      const path = uploadPath(address);
      if (path === undefined) return undefined;
      const large = path.replace(/-\d{2,5}x\d{2,5}(\.\w+)$/, '$1');
      const whole = large.replace(/-scaled(\.\w+)$/, '$1');
      for (const name of new Set([whole, large, path])) {
        const file = resolve(join(root, name));
        if (!file.startsWith(root + sep)) return undefined;
        const bytes = await readFile(file).catch(() => undefined);
        if (bytes !== undefined) return bytes;
      }
      return undefined;
    },
  };
}

/** The path below `uploads`; the copy may also have been made of a folder above it. */
function uploadPath(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { pathname } = new URL(address);
  const [, path] = /\/(?:wp-content\/uploads|files)\/(.+)$/.exec(pathname) ?? [];
  try {
    return path === undefined ? undefined : decodeURIComponent(path);
  } catch {
    return path;
  }
}
