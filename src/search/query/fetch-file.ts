import type { ReadFile } from './index-reader.ts';

/** Thrown for a file of the index that is no more: the site was published again since the catalogue was read. */
export class MissingFileError extends Error {}

/** Reads the files of an index below an address such as `/tim-kiem/chi-muc/`; the browser caches them as the host allows. */
export function fetchFiles(base: string): ReadFile {
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) {
      const words = `${base + path} was answered with ${response.status}.`;
      throw [404, 410].includes(response.status) ? new MissingFileError(words) : new Error(words);
    }
    return response.text();
  };
}
