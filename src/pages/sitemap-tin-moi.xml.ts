import type { APIRoute } from 'astro';
import { newsPages } from '../sitemaps/site-pages.ts';
import { newsSitemap } from '../sitemaps/sitemap.ts';
import { loadSite } from './_site/load-site.ts';
import { siteOrigin } from './_site/site-origin.ts';
import { xmlResponse } from './_site/xml-response.ts';

/** The stories of the last two days for news search. */
export const GET: APIRoute = async ({ site: address }) => {
  const site = await loadSite();
  return xmlResponse(newsSitemap(newsPages(site), site.settings.siteName, siteOrigin(address)));
};
