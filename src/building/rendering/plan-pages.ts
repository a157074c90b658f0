import { openRenderer, type Renderer, type SitePath } from './open-renderer.ts';
import { digestOf, nameKey, type ReadRecorder } from './page-reads.ts';
import type { PageRecord, PageState } from './page-state.ts';
import type { RenderInput } from './render-pages.ts';
import { originalOf } from './track-site.ts';

/** What a build does with its pages. */
export interface PagePlan {
  /** Those that stay as they are published; the others are added when they are made. */
  readonly pages: Map<string, PageRecord>;
  readonly todo: readonly PageToRender[];
  /** What the routes read, as sorted keys. */
  readonly routes: Uint32Array;
  readonly render: Renderer['render'];
}

/** A page that is to be rendered, and why. */
export interface PageToRender {
  readonly path: SitePath;
  /** Digest of what its route gives it. */
  readonly props: string;
  readonly reason: string;
}

/** What the last build left, and what is no longer as it found it; both undefined when all is new. */
export interface PlanningInput {
  readonly input: Pick<RenderInput, 'renderer' | 'siteUrl' | 'output'>;
  readonly state: PageState | undefined;
  readonly changed: ReadonlySet<number> | undefined;
  readonly recorder: ReadRecorder;
}

/** Tells which pages must be rendered, and keeps the others. The site has been handed over. */
export async function planPages(planning: PlanningInput): Promise<PagePlan> {
  const { state, changed, recorder } = planning;
  // Where nothing that the routes read has changed, the pages are those of the last build: an archive has a hundred thousand.
  if (state && changed && !state.routes.some((key) => changed.has(key))) {
    const known = await planKnown(planning, state, changed);
    if (known) return known;
  }
  const opened = await openIt(planning);
  const { value: paths, keys } = await recorder.record(() => opened.paths());
  const pages = new Map<string, PageRecord>();
  const todo: PageToRender[] = [];
  for (const path of paths) {
    const props = propsOf(path);
    const known = state?.pages.get(path.file);
    const reason = reasonFor(known, props, changed, recorder);
    if (known && reason === undefined && planning.input.output.keep(path.file, known.digest))
      pages.set(path.file, known);
    else todo.push({ path, props, reason: reason ?? 'missing' });
  }
  return { pages, todo, routes: keys, render: opened.render };
}

/** The plan where the routes give what they gave; undefined when one of them does not know a page any more. */
async function planKnown(
  planning: PlanningInput,
  { pages: last, routes }: PageState,
  changed: ReadonlySet<number>,
): Promise<PagePlan | undefined> {
  const pages = new Map<string, PageRecord>();
  const reasons = new Map<string, string>();
  for (const [file, known] of last) {
    const reason = reasonFor(known, known.props, changed, planning.recorder);
    if (reason === undefined && planning.input.output.keep(file, known.digest)) pages.set(file, known);
    else reasons.set(file, reason ?? 'missing');
  }
  const isIdle = reasons.size === 0;
  if (isIdle) return { pages, todo: [], routes, render: () => Promise.reject(new Error('Nothing is to be rendered.')) };
  const opened = await openIt(planning);
  const paths = await opened.paths([...reasons.keys()]);
  const todo = paths.flatMap((path): PageToRender[] => {
    const reason = reasons.get(path.file);
    return reason === undefined ? [] : [{ path, props: propsOf(path), reason }];
  });
  return todo.length === reasons.size ? { pages, todo, routes, render: opened.render } : undefined;
}

function openIt({ input: { renderer, siteUrl } }: PlanningInput): Promise<Renderer> {
  return openRenderer(renderer.folder, siteUrl);
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

function propsOf({ props }: SitePath): string {
  return digestOf(JSON.stringify(props, (_, value: unknown) => nameEntry(value)));
}

/** Entries in what a route gives stand as their ids: what the page reads of them is noted. */
function nameEntry(value: unknown): unknown {
  const entry = typeof value === 'object' && value !== null ? originalOf(value) : undefined;
  return entry ? `@${entry.id}` : value;
}
