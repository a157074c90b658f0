import { join } from 'node:path';
import type { Site } from '../../content-model/site/site.ts';
import type { LoadedComments } from '../comments/load-comments.ts';
import { contentDigest } from '../../serving/publication/content-digest.ts';
import type { OutputTree } from '../output/output-tree.ts';
import { writePack, type WrittenEntry } from './entry-pack.ts';
import { evaluateQuery } from './evaluate-queries.ts';
import { findChanges } from './find-changes.ts';
import { handSite } from './handed-site.ts';
import { openRenderer, type SitePath } from './open-renderer.ts';
import { digestOf, nameKey, ReadRecorder } from './page-reads.ts';
import { readPageState, writePageState, type PageRecord, type PageState } from './page-state.ts';
import { originalOf, trackSite } from './track-site.ts';

/** What pages are made from, and where they go. */
export interface RenderInput {
  readonly site: Site;
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
    site.entries.map((entry): [string, WrittenEntry] => {
      const text = JSON.stringify(entry);
      return [entry.id, { text, digest: digestOf(text) }];
    }),
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
  const opened = await openRenderer(renderer.folder, input.siteUrl);
  const paths = await opened.paths();
  const pages = new Map<string, PageRecord>();
  const todo: { readonly path: SitePath; readonly props: string; readonly reason: string }[] = [];
  for (const path of paths) {
    const props = digestOf(JSON.stringify(path.props, (_, value: unknown) => nameEntry(value)));
    const known = state?.pages.get(path.file);
    const reason = reasonFor(known, props, changed, recorder);
    if (known && reason === undefined && output.keep(path.file, known.digest)) pages.set(path.file, known);
    else todo.push({ path, props, reason: reason ?? 'missing' });
  }
  const rendered = new Map<string, string>();
  for (const { path, props, reason } of todo) {
    const { value, keys } = await recorder.record(() => opened.render(path));
    await output.put(path.file, value);
    pages.set(path.file, { props, keys, digest: contentDigest(value) });
    rendered.set(path.file, reason);
    input.onPage?.(rendered.size, todo.length);
  }
  const { names } = recorder;
  await writePageState(folder, {
    key: renderer.key,
    names,
    answers: names.queries.map(
      (text, number) => recorder.answers.get(number) ?? digestOf(evaluateQuery(text, site, comments)),
    ),
    pack: await writePack(folder, state?.pack, written),
    pages,
  });
  return { rendered, kept: pages.size - rendered.size };
}

/** The state of the last build, unless it was made by another code. */
async function readUsable(folder: string, key: string): Promise<PageState | undefined> {
  const state = await readPageState(folder);
  return state?.key === key ? state : undefined;
}

/** Why a page must be rendered; undefined when it need not be. */
function reasonFor(
  known: PageRecord | undefined,
  props: string,
  changed: ReadonlySet<number> | undefined,
  recorder: ReadRecorder,
): string | undefined {
  if (known === undefined || changed === undefined) return 'new';
  if (known.props !== props) return 'route';
  if (changed.size === 0) return undefined;
  const key = known.keys.find((one) => changed.has(one));
  return key === undefined ? undefined : nameKey(key, recorder.names);
}

/** Entries in what a route gives stand as their ids: what the page reads of them is noted. */
function nameEntry(value: unknown): unknown {
  const entry = typeof value === 'object' && value !== null ? originalOf(value) : undefined;
  return entry ? `@${entry.id}` : value;
}
