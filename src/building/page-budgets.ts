import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { storyCollectionNames } from '../content-model/collections/index.ts';

/** Most bytes, compressed, that the parts of a story page may have. */
export const budgets = { html: 20_000, css: 15_000, js: 8_000, fonts: 80_000 } as const;
/** A part of a page that has a budget. */
export type BudgetPart = keyof typeof budgets;

/** A page that weighs more than it may. */
export interface BudgetExcess {
  readonly page: string;
  readonly part: BudgetPart;
  readonly bytes: number;
  readonly limit: number;
}

/** The compressed weight of one page. */
export type PageWeight = Readonly<Record<BudgetPart, number>>;

/** Weighs the story pages among files of a published site, by their paths from the output folder, and tells which are too heavy. */
export async function findHeavyPages(outDir: string, paths: readonly string[]): Promise<BudgetExcess[]> {
  const pages = paths.filter(isStoryPage);
  if (pages.length === 0) return [];
  const fonts = await fontBytes(outDir);
  const excesses: BudgetExcess[] = [];
  for (const path of pages.sort()) {
    const page = `/${path.slice(0, -'index.html'.length)}`;
    const html = await readFile(join(outDir, path), 'utf8');
    const weight: PageWeight = { ...(await weighPage(outDir, page, html)), fonts };
    for (const part of Object.keys(budgets) as BudgetPart[]) {
      if (weight[part] > budgets[part]) excesses.push({ page, part, bytes: weight[part], limit: budgets[part] });
    }
  }
  return excesses;
}

/** Lists are no stories, and a decision's page holds its whole list, which has no bound. */
function isStoryPage(path: string): boolean {
  const [collection = '', slug = '', file, ...rest] = path.split('/');
  const isInFolder = file === 'index.html' && rest.length === 0 && slug !== 'trang';
  return isInFolder && collection !== 'khen-thuong' && STORY_COLLECTIONS.has(collection);
}

const STORY_COLLECTIONS: ReadonlySet<string> = new Set(storyCollectionNames);

/** The compressed bytes of a page, of the styles that its first paint waits for and of the scripts that it loads by itself. */
export async function weighPage(outDir: string, page: string, html: string): Promise<Omit<PageWeight, 'fonts'>> {
  // A sheet in the body holds up only what follows it, far below the first paint.
  const [head = ''] = html.split('</head>', 1);
  const styles = [
    ...head.matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"|<link[^>]+href="([^"]+)"[^>]*rel="stylesheet"/g),
  ];
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const sum = async (urls: readonly string[]) => {
    const sizes = await Promise.all([...new Set(urls)].map((url) => compressedBytes(join(outDir, url))));
    return sizes.reduce((total, size) => total + size, 0);
  };
  return {
    html: await compressedBytes(join(outDir, page, 'index.html')),
    css: await sum(styles.map((match) => match[1] ?? match[2] ?? '')),
    js: await sum(await withImports(outDir, scripts)),
  };
}

/** Scripts with the modules that they import at once. */
async function withImports(outDir: string, scripts: readonly string[]): Promise<string[]> {
  const all = new Set<string>();
  const queue = [...scripts];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (all.has(url)) continue;
    all.add(url);
    const code = await readFile(join(outDir, url), 'utf8').catch(() => '');
    for (const match of code.matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
      queue.push(new URL(match[1] ?? '', `http://site${url}`).pathname);
    }
  }
  return [...all];
}

async function compressedBytes(path: string): Promise<number> {
  const compressed = await stat(`${path}.br`).catch(() => undefined);
  return compressed?.size ?? (await stat(path)).size;
}

async function fontBytes(outDir: string): Promise<number> {
  const names = await readdir(join(outDir, '_astro')).catch(() => [] as string[]);
  const sizes = await Promise.all(
    names.filter((name) => name.endsWith('.woff2')).map((name) => stat(join(outDir, '_astro', name))),
  );
  return sizes.reduce((total, { size }) => total + size, 0);
}
