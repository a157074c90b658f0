import type { Story } from '../entry.ts';
import { placeTitle } from './place-names.ts';
import type { Site } from './site.ts';

/** The catalogues whose rows have a page with a list of stories, by the first word of the address. */
export const catalogueListNames = ['dia-phuong', 'co-quan', 'tac-gia', 'chu-de', 'chuyen-muc', 'linh-vuc'] as const;
/** First word of such an address. */
export type CatalogueListName = (typeof catalogueListNames)[number];

/** One row of a catalogue with its stories, newest first. */
export interface CatalogueList {
  readonly list: CatalogueListName;
  readonly id: string;
  readonly name: string;
  /** Path of its page. */
  readonly base: string;
  readonly stories: readonly Story[];
}

/** The rows of one catalogue, in its order. */
export function catalogueList(list: CatalogueListName, site: Site): CatalogueList[] {
  const { catalogues } = site;
  const rows: Readonly<Record<CatalogueListName, () => Omit<CatalogueList, 'list' | 'base'>[]>> = {
    'dia-phuong': () =>
      catalogues['dia-danh'].map((place) => ({
        id: place.id,
        name: placeTitle(place),
        stories: site.ofPlace(place.id),
      })),
    'co-quan': () => catalogues['co-quan'].map(({ id, name }) => ({ id, name, stories: site.ofAgency(id) })),
    'tac-gia': () => catalogues['tac-gia'].map(({ id, name }) => ({ id, name, stories: site.ofAuthor(id) })),
    'chu-de': () => site.tags.map(({ slug, tag, stories }) => ({ id: slug, name: tag, stories })),
    'chuyen-muc': () => catalogues['chuyen-muc'].map(({ id, name }) => ({ id, name, stories: site.ofSection(id) })),
    'linh-vuc': () => catalogues['linh-vuc'].map(({ id, name }) => ({ id, name, stories: site.ofField(id) })),
  };
  return rows[list]().map((row) => ({ list, base: `/${list}/${row.id}/`, ...row }));
}
