import type { KeptPage } from './kept-page.ts';

/** The paths that must go so that at most `limit` pages stay: those kept longest ago. */
export function pagesToDrop(pages: readonly Pick<KeptPage, 'path' | 'keptAt'>[], limit: number): string[] {
  return [...pages]
    .sort((a, b) => b.keptAt - a.keptAt)
    .slice(limit)
    .map(({ path }) => path);
}
