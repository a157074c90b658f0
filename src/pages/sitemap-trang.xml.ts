import type { APIRoute } from 'astro';
import { letterPath } from '../components/honour-roll/roll-pages.ts';
import { latestChange } from '../content-model/site/modified.ts';
import { listPages } from '../sitemaps/site-pages.ts';
import { pageSitemap } from '../sitemaps/sitemap.ts';
import { loadSite } from './_site/load-site.ts';
import { siteOrigin } from './_site/site-origin.ts';
import { xmlResponse } from './_site/xml-response.ts';
import { loadRoll } from './bang-vang/_roll.ts';

/** Lists, plain pages and pages of places, agencies, authors, tags, months and letters of the honour roll. */
export const GET: APIRoute = async ({ site: address }) => {
  const site = await loadSite();
  const { chapters } = await loadRoll();
  const letters = chapters
    .filter(({ honours }) => honours.length > 0)
    .map((chapter) => ({
      path: letterPath(chapter),
      changed: latestChange(chapter.honours.map(({ decision }) => decision)),
    }));
  return xmlResponse(pageSitemap([...listPages(site), ...letters], siteOrigin(address)));
};
