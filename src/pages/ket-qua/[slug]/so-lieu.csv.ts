import type { APIRoute } from 'astro';
import type { Entry } from '../../../content-model/entry.ts';
import { resultRows } from '../../../content-model/site/result-summary.ts';
import { formatCsv } from '../../../content-model/text/csv.ts';
import { RESULT_TEXT, VERDICT_TEXT } from '../../../messages/results.ts';
import { storyPaths } from '../../_site/story-paths.ts';

export const getStaticPaths = () => storyPaths('ket-qua');

/**
 * The target table of a result for spreadsheets. Numbers keep the decimal point of machines, parted by commas: many Vietnamese offices
 * leave their computers at English regional settings, where "168,4" would silently become 1684, while the point is at worst left as text.
 */
export const GET: APIRoute<{ entry: Entry<'ket-qua'> }> = ({ props: { entry } }) => {
  const words = RESULT_TEXT;
  const head = [
    words.name,
    words.unit,
    words.target,
    words.achieved,
    `${words.share} (%)`,
    words.verdict,
    words.time,
    words.source,
  ];
  const rows = resultRows(entry.data.rows).map(({ name, unit, target, achieved, share, verdict, period, source }) => [
    name,
    unit,
    target,
    achieved,
    share,
    VERDICT_TEXT[verdict],
    period ?? entry.data.period,
    source,
  ]);
  return new Response(formatCsv(head, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
