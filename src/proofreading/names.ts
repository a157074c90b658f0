import type { Catalogues } from '../content-model/reference/catalogues.ts';
import { createAcronyms } from './acronyms/acronyms.ts';
import { createLexicon } from './capitals/lexicon.ts';
import type { Names } from './rule.ts';

/** Makes the names of the catalogues and of the campaigns ready for proofreading. */
export function createNames(catalogues: Catalogues, campaigns: readonly string[]): Names {
  return {
    acronyms: createAcronyms(catalogues['tu-dong-nghia'], catalogues['co-quan']),
    lexicon: createLexicon({
      agencies: catalogues['co-quan'],
      awardForms: catalogues['hinh-thuc-khen-thuong'],
      synonyms: catalogues['tu-dong-nghia'],
      places: catalogues['dia-danh'],
      campaigns,
    }),
  };
}
