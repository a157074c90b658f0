import type { APIRoute } from 'astro';
import type { Story } from '../content-model/entry.ts';
import { storiesByYear, storyPages } from '../sitemaps/site-pages.ts';
import { pageSitemap } from '../sitemaps/sitemap.ts';
import { loadSite } from './_site/load-site.ts';
import { siteOrigin } from './_site/site-origin.ts';
import { xmlResponse } from './_site/xml-response.ts';

export async function getStaticPaths() {
  return [...storiesByYear((await loadSite()).stories)].map(([year, stories]) => ({
    params: { year },
    props: { stories },
  }));
}

/** The stories published in one year. */
export const GET: APIRoute<{ stories: readonly Story[] }> = ({ props, site }) =>
  xmlResponse(pageSitemap(storyPages(props.stories), siteOrigin(site)));
