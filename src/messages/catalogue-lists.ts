import type { CatalogueListName } from '../content-model/site/catalogue-lists.ts';
import { CATALOGUE_TEXT } from './catalogues.ts';
import { PLACE_TEXT } from './places.ts';

/** Names of the catalogues with a page for each row, and what such a page says of itself. */
export const CATALOGUE_LIST_TEXT: Readonly<
  Record<CatalogueListName, { readonly name: string; readonly describe: (name: string) => string }>
> = {
  'dia-phuong': { name: PLACE_TEXT.name, describe: PLACE_TEXT.pageDescription },
  'co-quan': { name: CATALOGUE_TEXT.agencies.name, describe: CATALOGUE_TEXT.agencies.pageDescription },
  'tac-gia': { name: CATALOGUE_TEXT.authors.name, describe: CATALOGUE_TEXT.authors.pageDescription },
  'chu-de': { name: CATALOGUE_TEXT.tags.name, describe: CATALOGUE_TEXT.tags.pageDescription },
  'chuyen-muc': { name: CATALOGUE_TEXT.sections.name, describe: CATALOGUE_TEXT.sections.pageDescription },
  'linh-vuc': { name: CATALOGUE_TEXT.fields.name, describe: CATALOGUE_TEXT.fields.pageDescription },
};
