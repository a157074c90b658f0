import type { PublishedFile } from '../../serving/publication/published-file.ts';

/** A file of the next publication. */
export interface PlannedFile {
  file: PublishedFile;
  /** Its name on the stage; undefined for one that is published already. */
  readonly staged: string | undefined;
}

/** Throws for a path that is none of a file below the output folder, or that nobody could be served. */
export function checkPath(path: string): void {
  const isPlain = path !== '' && !/^\/|\/$|\/\/|[\0-\x1f]/.test(path);
  if (!isPlain || path.split('/').some((part) => part === '.' || part === '..'))
    throw new Error(`${JSON.stringify(path)} is no path of a file in the output folder.`);
}
