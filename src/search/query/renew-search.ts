import type { Search } from './create-search.ts';
import { MissingFileError } from './fetch-file.ts';

/**
 * A search for a page that stays open while the site is published again: where a file of its index is no more, the index is opened anew
 * and the question asked once more. `open` gives a search that has read nothing.
 */
export function renewSearch(open: () => Search): Search {
  let search = open();
  return {
    find: async (request) => {
      const asked = search;
      try {
        return await asked.find(request);
      } catch (error) {
        if (!(error instanceof MissingFileError)) throw error;
        // Another question may have opened it already.
        if (search === asked) search = open();
        return search.find(request);
      }
    },
  };
}
