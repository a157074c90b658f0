import type { APIRoute } from 'astro';
import { describeSearch } from '../search/page/describe-search.ts';
import { loadSite } from './_site/load-site.ts';
import { siteOrigin } from './_site/site-origin.ts';
import { xmlResponse } from './_site/xml-response.ts';

/** Tells browsers how to search this site from their address bar. */
export const GET: APIRoute = async ({ site }) =>
  xmlResponse(describeSearch((await loadSite()).settings, siteOrigin(site)));
