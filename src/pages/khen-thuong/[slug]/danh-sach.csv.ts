import type { APIRoute } from 'astro';
import { recipientsCsv } from '../../../components/recipients/recipients-csv.ts';
import type { Entry } from '../../../content-model/entry.ts';
import { loadSite } from '../../_site/load-site.ts';
import { decisionPaths } from '../_decision-paths.ts';

export const getStaticPaths = () => decisionPaths();

/** The whole list of a decision to download. */
export const GET: APIRoute<{ entry: Entry<'khen-thuong'> }> = async ({ props }) => {
  const site = await loadSite();
  return new Response(recipientsCsv(props.entry, site.catalogues['hinh-thuc-khen-thuong']), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
