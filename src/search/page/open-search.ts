import { INDEX_PATH } from '../index-path.ts';
import { createSearch, type Search } from '../query/create-search.ts';
import { fetchFiles } from '../query/fetch-file.ts';
import { renewSearch } from '../query/renew-search.ts';

let opened: Search | undefined;

/** The search of this site, one for a page; nothing is fetched before the first question, and no file is waited for longer than `patience` milliseconds. */
export function openSearch(patience = 20_000): Search {
  const fetchFile = fetchFiles(INDEX_PATH);
  const read = (path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error(`${path} did not come within ${patience} ms.`));
      }, patience);
      fetchFile(path)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  return (opened ??= renewSearch(() => createSearch(read)));
}
