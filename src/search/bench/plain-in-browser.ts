import type { BenchEngine } from './browser-engine.ts';

/** Pagefind as it comes, ten results loaded for their excerpts. */
export async function open(base: string): Promise<BenchEngine> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 30 });
  return {
    async find(text) {
      const { results } = await pagefind.search(text);
      const loaded = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return { urls: loaded.map(({ url }) => url), excerpt: loaded[0]?.excerpt ?? '' };
    },
  };
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(text: string): Promise<{ results: readonly { data(): Promise<{ url: string; excerpt: string }> }[] }>;
}
