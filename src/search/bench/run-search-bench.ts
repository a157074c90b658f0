import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { readCorpus, readQueries, readSynonyms, SAMPLE_SETS, toDocument, type CorpusPage } from './bench-corpus.ts';
import { measureEngine, type EngineFigures, type EngineName, type Workbench } from './bench-engine.ts';
import { readContentCorpus } from './content-corpus.ts';
import { makeHay, readHaySource } from './haystack.ts';
import { reportFigures } from './report-figures.ts';
import { serveFolder } from './serve-folder.ts';

/** Figures of one engine: quality on the corpus alone, then every figure by number of pages. */
export type EngineReport = Pick<EngineFigures, 'recallAt5' | 'mrr' | 'empty' | 'distractors' | 'classes'> & {
  readonly sizes: Readonly<Record<string, EngineFigures>>;
};

/** Both engines on one labelled set. */
export interface BothEngines {
  readonly ours: EngineFigures;
  readonly plain: EngineFigures;
}

/** What `npm run bench search` finds out. */
export interface SearchReport {
  readonly ours: EngineReport;
  readonly plain: EngineReport;
  /** Further labelled sets, on the corpus and on the sample content of the repository; absent when other files are measured. */
  readonly heldOut?: BothEngines;
  readonly unseen?: { readonly corpus: BothEngines; readonly content: BothEngines };
}

/**
 * `npm run bench search`: our search against plain Pagefind, in Chromium. `--corpus F --queries F` measure another labelled set,
 * `--sizes 64,1000,10000` the numbers of pages (made-up ones are added to the corpus), `--json` prints one line for machines. `chromiumPath` names the browser.
 */
export async function runSearchBench(args: readonly string[], chromiumPath: () => string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string', default: SAMPLE_SETS.corpus },
      queries: { type: 'string', default: SAMPLE_SETS.queries },
      sizes: { type: 'string', default: '64,1000,10000' },
      content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
      json: { type: 'boolean', default: false },
    },
  });
  const [corpus, queries, synonyms] = await Promise.all([
    readCorpus(values.corpus),
    readQueries(values.queries),
    readSynonyms(values.content),
  ]);
  const ids = new Map(corpus.map(({ url, id }) => [url, id]));
  const sizes = values.sizes
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
  const largest = Math.max(...sizes);
  const hay =
    largest > corpus.length
      ? makeHay(await readHaySource(corpus, queries, synonyms, values.content), largest - corpus.length)
      : [];
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'));
  const site = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await writeEngines(folder);
    const bench: Workbench = { folder, browser, site, synonyms };
    const figures: Record<EngineName, Record<string, EngineFigures>> = { ours: {}, plain: {} };
    for (const size of sizes) {
      const documents = [...corpus, ...hay.slice(0, Math.max(0, size - corpus.length))].map(toDocument);
      for (const engine of ['ours', 'plain'] as const) {
        figures[engine][String(size)] = await measureEngine(bench, engine, {
          documents,
          queries,
          idOf: (url) => ids.get(url) ?? url,
        });
        if (!values.json) console.error(`${engine}, ${size}: xong`);
      }
    }
    const isSample = values.corpus === SAMPLE_SETS.corpus && values.queries === SAMPLE_SETS.queries;
    const report: SearchReport = {
      ours: reportOf(figures.ours),
      plain: reportOf(figures.plain),
      ...(isSample && (await measureFurtherSets(bench, corpus, values.content))),
    };
    console.log(values.json ? JSON.stringify(report) : reportFigures(report));
    return 0;
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureFurtherSets(
  bench: Workbench,
  corpus: readonly CorpusPage[],
  contentDir: string,
): Promise<Pick<SearchReport, 'heldOut' | 'unseen'>> {
  const ids = new Map(corpus.map(({ url, id }) => [url, id]));
  const pages = { documents: corpus.map(toDocument), idOf: (url: string) => ids.get(url) ?? url };
  const content = {
    documents: await readContentCorpus(contentDir),
    idOf: (url: string) => url.replace(/^\/|\/$/gu, ''),
  };
  const measure = async (set: typeof pages, file: string): Promise<BothEngines> => {
    const labelled = { ...set, queries: await readQueries(file) };
    return { ours: await measureEngine(bench, 'ours', labelled), plain: await measureEngine(bench, 'plain', labelled) };
  };
  return {
    heldOut: await measure(content, SAMPLE_SETS.heldOutQueries),
    unseen: {
      corpus: await measure(pages, SAMPLE_SETS.unseenQueries),
      content: await measure(content, SAMPLE_SETS.unseenContentQueries),
    },
  };
}

function reportOf(sizes: Readonly<Record<string, EngineFigures>>): EngineReport {
  const first = Object.values(sizes)[0];
  if (first === undefined) throw new Error('The bench needs a size.');
  const { recallAt5, mrr, empty, distractors, classes } = first;
  return { recallAt5, mrr, empty, distractors, classes, sizes };
}

/** Bundles what the browser runs: of ours what the search page will load. */
async function writeEngines(folder: string): Promise<void> {
  for (const engine of ['ours', 'plain'] as const) {
    const input = new URL(`${engine}-in-browser.ts`, import.meta.url).pathname;
    const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn' });
    try {
      const { output } = await bundle.generate({ format: 'esm', minify: true });
      await writeFile(join(folder, `${engine}.js`), output[0].code);
    } finally {
      await bundle.close();
    }
  }
}
