import type { APIRoute } from 'astro';
import { latestChange } from '../content-model/site/modified.ts';
import { storiesByYear } from '../sitemaps/site-pages.ts';
import { sitemapIndex } from '../sitemaps/sitemap.ts';
import { loadSite } from './_site/load-site.ts';
import { siteOrigin } from './_site/site-origin.ts';
import { xmlResponse } from './_site/xml-response.ts';

/** The index of all sitemaps but the one for news, which robots.txt names. */
export const GET: APIRoute = async ({ site: address }) => {
  const site = await loadSite();
  const years = [...storiesByYear(site.stories)].map(([year, stories]) => ({
    path: `/sitemap-${year}.xml`,
    changed: latestChange(stories),
  }));
  const lists = { path: '/sitemap-trang.xml', changed: latestChange(site.stories) };
  return xmlResponse(sitemapIndex([...years, lists], siteOrigin(address)));
};
