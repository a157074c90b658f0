import { toInstant, type LocalTime } from '../content-model/time/local-time.ts';
import { element } from '../content-model/text/xml.ts';

/** A page in a sitemap: its path and the local time of its last change, when that is known. */
export interface SitemapPage {
  readonly path: string;
  readonly changed?: LocalTime | undefined;
}

/** A sitemap of pages (sitemaps.org, 0.9). */
export function pageSitemap(pages: readonly SitemapPage[], origin: string): string {
  return document(
    'urlset',
    '',
    pages.map((page) => `<url>${locate(page, origin)}</url>`),
  );
}

/** The index of the other sitemaps. */
export function sitemapIndex(sitemaps: readonly SitemapPage[], origin: string): string {
  return document(
    'sitemapindex',
    '',
    sitemaps.map((sitemap) => `<sitemap>${locate(sitemap, origin)}</sitemap>`),
  );
}

/** A story as news search engines ask for it. */
export interface NewsPage {
  readonly path: string;
  readonly title: string;
  readonly published: LocalTime;
}

/** A sitemap of fresh news in Google's extension; one without any page is valid. */
export function newsSitemap(pages: readonly NewsPage[], publication: string, origin: string): string {
  const entries = pages.map(({ path, title, published }) => {
    const paper = `<news:publication>${element('news:name', publication)}<news:language>vi</news:language></news:publication>`;
    return `<url>${element('loc', origin + path)}<news:news>${paper}${element('news:publication_date', toInstant(published))}${element('news:title', title)}</news:news></url>`;
  });
  return document('urlset', ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', entries);
}

function locate({ path, changed }: SitemapPage, origin: string): string {
  return element('loc', origin + path) + element('lastmod', changed === undefined ? undefined : toInstant(changed));
}

function document(name: string, namespaces: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${namespaces}>`,
    ...entries,
    `</${name}>\n`,
  ].join('\n');
}
