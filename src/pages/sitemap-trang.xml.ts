import type { APIRoute } from 'astro';
import { listPages } from '../sitemaps/site-pages.ts';
import { pageSitemap } from '../sitemaps/sitemap.ts';
import { loadSite } from './_site/load-site.ts';
import { siteOrigin } from './_site/site-origin.ts';
import { xmlResponse } from './_site/xml-response.ts';

/** Lists, plain pages and pages of places, agencies, authors, tags and months. */
export const GET: APIRoute = async ({ site }) => xmlResponse(pageSitemap(listPages(await loadSite()), siteOrigin(site)));
