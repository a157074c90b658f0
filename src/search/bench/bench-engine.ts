import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright-core';
import type { SearchDocument } from '../indexing/search-document.ts';
import type { LabelledQuery } from './bench-corpus.ts';
import { measureInBrowser, type BrowserFigures } from './measure-in-browser.ts';
import { scoreAnswers } from './score-answers.ts';
import type { WeighingServer } from './serve-folder.ts';

const run = promisify(execFile);

/** Either search. */
export type EngineName = 'ours' | 'plain';

/** Where the bench works. */
export interface Workbench {
  readonly folder: string;
  readonly browser: Browser;
  readonly site: WeighingServer;
  readonly synonyms: readonly (readonly string[])[];
}

/** Documents, queries about them, and how the labels call a document. */
export interface LabelledSet {
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly LabelledQuery[];
  idOf(url: string): string;
}

/** Every figure of one engine on one set of documents. */
export type EngineFigures = Awaited<ReturnType<typeof measureEngine>>;

/** Builds the index of an engine in a process of its own, asks it every query in Chromium, and scores the answers. */
export async function measureEngine(bench: Workbench, engine: EngineName, { documents, queries, idOf }: LabelledSet) {
  const name = `${engine}-${documents.length}`;
  const target = join(bench.folder, name);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  const built = await build(bench, engine, documents, target);
  const inBrowser = await measureInBrowser(
    bench.browser,
    bench.site,
    engine,
    `/${name}/`,
    askedOf(queries),
    queries.map(({ q }) => q),
  );
  const answers = new Map([...inBrowser.answers].map(([query, urls]) => [query, urls.map(idOf)]));
  const changed =
    engine === 'ours' ? await build(bench, engine, [...documents, latestStory(documents)], target) : undefined;
  const edited = engine === 'ours' ? await build(bench, engine, withOldStoryEdited(documents), target) : undefined;
  await rm(target, { recursive: true, force: true });
  return {
    ...scoreAnswers(queries, answers),
    ...likeAccented(queries, answers),
    ...withoutAnswers(inBrowser),
    indexSeconds: Math.round(built.seconds * 100) / 100,
    indexPeakMB: Math.round(built.peakMB),
    ...(changed && { reindexSeconds: Math.round(changed.seconds * 100) / 100 }),
    ...(edited && { editSeconds: Math.round(edited.seconds * 100) / 100 }),
  };
}

async function build(
  bench: Workbench,
  engine: EngineName,
  documents: readonly SearchDocument[],
  target: string,
): Promise<{ seconds: number; peakMB: number }> {
  const [documentsFile, synonymsFile] = [join(bench.folder, 'documents.json'), join(bench.folder, 'synonyms.json')];
  await Promise.all([
    writeFile(documentsFile, JSON.stringify(documents)),
    writeFile(synonymsFile, JSON.stringify(bench.synonyms)),
  ]);
  const script = new URL('build-one.ts', import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [script, engine, documentsFile, target, synonymsFile], {
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { seconds: number; peakMB: number };
}

/** What is asked: every query, and in NFD and without marks for the comparison. */
function askedOf(queries: readonly LabelledQuery[]): string[] {
  return [...new Set(queries.flatMap(({ q }) => [q, q.normalize('NFD'), bareOf(q)]))];
}

function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Share of accented queries of several syllables whose first page is first for the bare query too, and of all for NFD as for NFC. */
function likeAccented(
  queries: readonly LabelledQuery[],
  answers: ReadonlyMap<string, readonly string[]>,
): { bareLikeAccented: number; nfdLikeNfc: number } {
  const first = (text: string): string | undefined => answers.get(text)?.[0];
  const accented = queries.map(({ q }) => q).filter((q) => q.trim().includes(' ') && bareOf(q) !== q);
  const share = (list: readonly string[], isSame: (q: string) => boolean): number =>
    Math.round((list.filter(isSame).length / Math.max(1, list.length)) * 1_000) / 1_000;
  return {
    bareLikeAccented: share(accented, (q) => first(q) === first(bareOf(q))),
    nfdLikeNfc: share(
      queries.map(({ q }) => q),
      (q) => answers.get(q)?.join() === answers.get(q.normalize('NFD'))?.join(),
    ),
  };
}

function withoutAnswers({ answers: _, ...figures }: BrowserFigures): Omit<BrowserFigures, 'answers'> {
  return figures;
}

function latestStory(documents: readonly SearchDocument[]): SearchDocument {
  const date = documents.reduce(
    (latest, document) => ((document.date ?? '') > latest ? (document.date ?? '') : latest),
    '',
  );
  return {
    url: '/tin-tuc/tin-vua-dang/',
    title: 'Tin vừa đăng',
    date,
    kind: 'Tin tức',
    text: documents[0]?.text ?? [],
  };
}

/** The new story of before stays, and one of the oldest tenth, in the largest shard, gets another title. */
function withOldStoryEdited(documents: readonly SearchDocument[]): SearchDocument[] {
  const oldest = documents.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))[
    Math.floor(documents.length / 10)
  ];
  return [...documents, latestStory(documents)].map((document) =>
    document === oldest ? { ...document, title: `${document.title} (đã sửa)` } : document,
  );
}
