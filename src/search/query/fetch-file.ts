import type { ReadFile } from './index-reader.ts';

/** Reads the files of an index below an address such as `/tim-kiem/chi-muc/`; the browser caches them as the host allows. */
export function fetchFiles(base: string): ReadFile {
  return async (path) => {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${base + path} was answered with ${response.status}.`);
    return response.text();
  };
}
