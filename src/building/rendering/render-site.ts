import type { Site } from '../../content-model/site/site.ts';
import type { Content } from '../../content-store/read-content.ts';
import { loadSnapshot } from '../comments/load-comments.ts';
import type { OutputTree } from '../output/output-tree.ts';
import { makeRenderer } from './make-renderer.ts';
import { renderPages, type RenderedPages } from './render-pages.ts';

/** What the pages of a site are made from, and where they go. */
export interface SiteToRender {
  /** Folder of the project. */
  readonly root: string;
  readonly siteUrl: string;
  readonly cacheDir: string;
  readonly content: Content;
  readonly site: Site;
  readonly output: Pick<OutputTree, 'keep' | 'place' | 'put'>;
  /** Told of every page that is rendered. */
  readonly onPage?: (done: number, total: number) => void;
}

/** Puts the pages, scripts, styles and public files of a site into the output, rendering only what is not as the last build made it. */
export async function renderSite({
  root,
  content,
  ...input
}: SiteToRender): Promise<RenderedPages & { readonly isBundled: boolean }> {
  const { siteUrl, cacheDir, output } = input;
  const renderer = await makeRenderer(root, siteUrl, content);
  for (const { path, source, digest } of renderer.client) await output.place(path, source, digest);
  const comments = await loadSnapshot(cacheDir);
  return {
    ...(await renderPages({ ...input, digests: content.digests, renderer, comments })),
    isBundled: renderer.isNew,
  };
}
