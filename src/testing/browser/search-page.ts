import type { Locator, Page } from 'playwright-core';
import { listen, type Heard } from './listen.ts';
import { openBlank, openLasting, type View } from './open-browser.ts';

/** The search page in a browser. */
export interface OpenedSearch {
  readonly page: Page;
  readonly field: Locator;
  /** The sentence over the results. */
  readonly status: Locator;
  readonly hits: Locator;
  readonly chips: Locator;
  readonly heard: Heard;
  /** Paths of the files that were asked for. */
  readonly asked: readonly string[];
  /** Resolves when the sentence over the results holds some words. */
  readonly says: (words: string | RegExp) => Promise<void>;
}

/** Opens `/tim-kiem/` with parameters, at 1280 px when not told; the network is the test's own, no worker stands before it. */
export async function openSearch(
  parameters: Readonly<Record<string, string>> = {},
  view: View = {},
): Promise<OpenedSearch> {
  const search = await prepareSearch(view);
  await search.page.goto(`/tim-kiem/?${new URLSearchParams(parameters).toString()}`);
  return search;
}

/** Like {@link openSearch}, but no page is loaded yet. */
export async function prepareSearch(view: View = {}): Promise<OpenedSearch> {
  return searchOn(await openBlank(withoutWorker(view)));
}

const lasting = new Map<number, Promise<OpenedSearch>>();

/** Like {@link openSearch} on a page that all tests of a file share, one for each width: for those that leave nothing on the device. */
export async function visitSearch(
  parameters: Readonly<Record<string, string>> = {},
  width = 1280,
): Promise<OpenedSearch> {
  const opened = lasting.get(width) ?? openLasting(withoutWorker({ width })).then(searchOn);
  lasting.set(width, opened);
  const search = await opened;
  await search.page.goto(`/tim-kiem/?${new URLSearchParams(parameters).toString()}`);
  return search;
}

function withoutWorker(view: View): View {
  return { width: 1280, ...view, options: { serviceWorkers: 'block', ...view.options } };
}

function searchOn(page: Page): OpenedSearch {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const status = page.locator('[data-status]');
  return {
    page,
    field: page.locator('lt-search-page [name=tu]'),
    status,
    hits: page.locator('[data-hits] > li'),
    chips: page.locator('[data-chips] .chip'),
    heard: listen(page),
    asked,
    says: (words) => status.filter({ hasText: words }).waitFor(),
  };
}
