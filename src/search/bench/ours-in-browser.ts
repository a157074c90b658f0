import { createSearch } from '../query/create-search.ts';
import { fetchFiles } from '../query/fetch-file.ts';
import type { BenchEngine } from './browser-engine.ts';

/** Our search as a reader meets it on the search page: ten results with excerpts, and the facets. */
export function open(base: string): BenchEngine {
  const search = createSearch(fetchFiles(base));
  return {
    async find(text) {
      const { hits } = await search.find({ text, withFacets: true });
      return {
        urls: hits.map(({ url }) => url),
        excerpt: hits[0]?.excerpt.parts.map((part) => part.text).join('') ?? '',
      };
    },
  };
}
