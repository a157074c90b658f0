import { join } from 'node:path';
import type { Site } from '../../content-model/site/site.ts';
import type { LoadedComments } from '../comments/load-comments.ts';
import { contentDigest } from '../../serving/publication/content-digest.ts';
import type { OutputTree } from '../output/output-tree.ts';
import { writePack, type WrittenEntry } from './entry-pack.ts';
import { evaluateQuery } from './evaluate-queries.ts';
import { findChanges } from './find-changes.ts';
import { handSite } from './handed-site.ts';
import { planPages } from './plan-pages.ts';
import { digestOf, ReadRecorder } from './page-reads.ts';
import { readPageState, writePageState, type PageState } from './page-state.ts';
import { trackSite } from './track-site.ts';

/** What pages are made from, and where they go. */
export interface RenderInput {
  readonly site: Site;
  /** Of its entries, by id. */
  readonly digests: ReadonlyMap<string, string>;
  readonly comments: LoadedComments;
  readonly cacheDir: string;
  readonly siteUrl: string;
  /** Folder and key of the kept renderer. */
  readonly renderer: { readonly folder: string; readonly key: string };
  readonly output: Pick<OutputTree, 'keep' | 'put'>;
  /** Told of every page that is rendered. */
  readonly onPage?: (done: number, total: number) => void;
}

/** What was rendered and why. */
export interface RenderedPages {
  readonly rendered: ReadonlyMap<string, string>;
  readonly kept: number;
}

/** Renders the pages that are not as the last build made them. */
export async function renderPages(input: RenderInput): Promise<RenderedPages> {
  const { site, comments, cacheDir, renderer, output } = input;
  const folder = join(cacheDir, 'pages');
  const state = await readUsable(folder, renderer.key);
  const recorder = new ReadRecorder(state?.names);
  const written = new Map(
    site.entries.map((entry): [string, WrittenEntry] => [
      entry.id,
      { digest: input.digests.get(entry.id) ?? '', text: () => JSON.stringify(entry) },
    ]),
  );
  const changed = state && (await findChanges(folder, state, { site, comments, written, recorder }));
  handSite({
    site: trackSite(site, recorder),
    comments,
    cacheDir,
    readAs(kind, argument, compute) {
      recorder.query(kind, argument);
      return recorder.unrecorded(compute);
    },
  });
  const plan = await planPages({ input, state, changed, recorder });
  const { pages, todo } = plan;
  const rendered = new Map<string, string>();
  for (const { path, props, reason } of todo) {
    const { value, keys } = await recorder.record(() => plan.render(path));
    await output.put(path.file, value);
    pages.set(path.file, { props, keys, digest: contentDigest(value) });
    rendered.set(path.file, reason);
    input.onPage?.(rendered.size, todo.length);
  }
  const { names } = recorder;
  const pack = await writePack(folder, state?.pack, written);
  const isSame = rendered.size === 0 && changed?.size === 0 && pages.size === state?.pages.size && pack === state.pack;
  if (!isSame)
    await writePageState(folder, {
      key: renderer.key,
      names,
      answers: names.queries.map(
        (text, number) => recorder.answers.get(number) ?? digestOf(evaluateQuery(text, site, comments)),
      ),
      ...{ pack, pages, routes: plan.routes },
    });
  return { rendered, kept: pages.size - rendered.size };
}

/** The state of the last build, unless it was made by another code. */
async function readUsable(folder: string, key: string): Promise<PageState | undefined> {
  const state = await readPageState(folder);
  return state?.key === key ? state : undefined;
}
