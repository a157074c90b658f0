import type { Story } from '../entry.ts';
import type { Series } from '../reference/catalogues.ts';
import type { Site } from './site.ts';

/** Where a story stands in its series. */
export interface SeriesPlace {
  readonly series: Series;
  readonly path: string;
  readonly part: number;
  /** Number of parts, known only while the published ones are numbered without a gap. */
  readonly total?: number;
  readonly previous?: Story;
  readonly next?: Story;
}

/** The place of a story in its series; undefined for a story that stands alone. */
export function seriesPlaceOf(story: Story, site: Pick<Site, 'row' | 'ofSeries'>): SeriesPlace | undefined {
  const series = site.row('loat-bai', story.data.series?.id);
  if (series === undefined || story.data.series === undefined) return undefined;
  const parts = site.ofSeries(series.id);
  const index = parts.findIndex(({ id }) => id === story.id);
  const [previous, next] = [parts[index - 1], parts[index + 1]];
  return {
    series,
    path: `/loat-bai/${series.id}/`,
    part: story.data.series.part,
    ...(isGapless(parts) ? { total: parts.length } : {}),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function isGapless(parts: readonly Story[]): boolean {
  return parts.every(({ data }, index) => data.series?.part === index + 1);
}
