import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { firstOf, openWebSource } from '../old-site/fetch-files.ts';
import { createOldAddresses } from '../old-site/old-addresses.ts';
import type { OldNote, OldStory } from '../old-site/old-story.ts';
import type { OldSite } from '../old-site/run-import.ts';
import { decodePage } from './decode-page.ts';
import { readLegacyFonts } from './legacy-fonts.ts';
import type { PagesMapping } from './map-schema.ts';
import { addressOfPage } from './page-address.ts';
import { pageToStory } from './page-to-story.ts';
import { openSavedFolder, type SavedFolder } from './saved-files.ts';
import { readSitemap } from './read-sitemap.ts';

/** Opens a folder of saved pages, or the sitemap that lies in one; undefined when it holds no page. */
export async function openPages(
  source: string,
  mapping: PagesMapping,
  isFetching: boolean,
): Promise<OldSite | undefined> {
  const isSitemap = /\.xml$/i.test(source);
  const folder = isSitemap ? dirname(source) : source;
  const saved = await openSavedFolder(folder);
  const listed = isSitemap ? pagesOfSitemap(await readSitemap(source), saved) : pagesOfFolder(saved);
  if (listed.pages.length === 0) return undefined;
  let withoutStory = 0;

  async function* stories(): AsyncGenerator<OldStory> {
    const seen = new Set<string>();
    for (const { name, address: known } of listed.pages) {
      const text = decodePage(await readFile(join(folder, name)), mapping.encoding);
      const tree = fromHtml(text);
      readLegacyFonts(tree, mapping.font);
      const address = known ?? addressOfPage(tree, text, name, mapping);
      const story = pageToStory({ tree, address }, name, mapping);
      // The same page is often saved twice, under the name of a print view or with capitals.
      if (story === undefined || seen.has(story.key.toLowerCase())) withoutStory++;
      else {
        seen.add(story.key.toLowerCase());
        yield { ...story, aliases: [fileAlias(name)] };
      }
    }
  }
  const host = new URL(mapping.site).host;
  const own = createOldAddresses([host]);
  return {
    name: `pages ${host}`,
    hosts: [host],
    stories,
    skipped: () => (withoutStory === 0 ? {} : { 'trang không có bài': withoutStory }),
    notes: () => listed.notes,
    files: firstOf([saved, ...(isFetching ? [openWebSource(own.isOwn)] : [])]),
    mapping,
  };
}

interface ListedPages {
  readonly pages: readonly { readonly name: string; readonly address: string | undefined }[];
  readonly notes: readonly OldNote[];
}

function pagesOfFolder({ names }: SavedFolder): ListedPages {
  const pages = names.filter((name) => PAGE.test(name) && !name.includes('_files/'));
  return { pages: pages.map((name) => ({ name, address: undefined })), notes: [] };
}

const PAGE = /\.(?:html?|xhtml|aspx?|php|jsp)(?:[?@].*)?$/i;

function pagesOfSitemap(addresses: readonly string[], { nameOf }: SavedFolder): ListedPages {
  const found = addresses.map((address) => ({ address, name: nameOf(address) }));
  return {
    pages: found.flatMap(({ address, name }) => (name === undefined ? [] : [{ address, name }])),
    notes: found.flatMap(({ address, name }): OldNote[] =>
      name === undefined ? [{ code: 'page-missing', detail: address }] : [],
    ),
  };
}

/** Copiers lead links to the saved files: an address below the site's root by the file's own name. */
function fileAlias(name: string): string {
  return `/${name.split('/').map(encodeURIComponent).join('/')}`;
}
