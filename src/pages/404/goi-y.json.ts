import { knownPages } from '../../content-model/site/known-pages.ts';
import { loadSite } from '../_site/load-site.ts';

/** The pages that the page for wrong addresses compares with; nothing else loads this file. */
export async function GET(): Promise<Response> {
  return Response.json(knownPages(await loadSite()));
}
