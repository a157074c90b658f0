import { loadSnapshot } from '../../../building/comments/load-comments.ts';
import { handSite } from '../../../building/rendering/handed-site.ts';
import { makeRenderer, type ClientFile } from '../../../building/rendering/make-renderer.ts';
import { openRenderer, type Renderer } from '../../../building/rendering/open-renderer.ts';
import { siteOf } from '../../../building/site-of.ts';
import type { Content } from '../../../content-store/read-content.ts';
import type { PreviewPlace } from '../preview.ts';
import type { Draft } from './read-draft.ts';

/** Renders pages of sites in which a draft is public. */
export interface DraftRenderer {
  /** The page or file at a path of such a site; undefined when it has none. */
  readonly render: (draft: Draft, path: string) => Promise<string | undefined>;
  /** Scripts, styles and fonts of the pages, when one has been rendered. */
  readonly client: () => readonly ClientFile[];
}

/** Opens the kept renderer with the first page; without one, it is bundled then. Pages must be asked for one after the other. */
export function createDraftRenderer({ root, siteUrl }: PreviewPlace, cacheDir: string): DraftRenderer {
  let opened:
    { readonly renderer: Renderer; readonly client: readonly ClientFile[]; readonly programs: string } | undefined;
  return {
    async render({ content, hour }, path) {
      const programs = programsIn(content);
      if (opened?.programs !== programs) {
        const { folder, client } = await makeRenderer(root, siteUrl, content);
        opened = { client, programs, renderer: await openRenderer(folder, siteUrl) };
      }
      const { renderer } = opened;
      handSite({
        ...{ site: siteOf(content, hour), cacheDir },
        comments: await loadSnapshot(cacheDir),
        // Nothing is noted of what a page reads: no later build asks.
        readAs: (_kind, _argument, compute) => compute(),
      });
      const found = await renderer.find(path);
      return found && Buffer.from(await renderer.render(found)).toString('utf8');
    },
    client: () => opened?.client ?? [],
  };
}

/** The bodies that are bundled with the pages, as one text. */
function programsIn({ entries }: Content): string {
  return entries
    .flatMap(({ id, body }) => (body.form === 'mdx' ? [`${id} ${body.digest}`] : []))
    .sort()
    .join('\n');
}
