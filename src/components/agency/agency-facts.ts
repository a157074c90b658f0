import type { Agency } from '../../content-model/reference/catalogues.ts';
import { plainDate } from '../../content-model/site/place-names.ts';
import type { Fact } from '../../content-model/site/subject-facts.ts';
import { CATALOGUE_TEXT } from '../../messages/catalogues.ts';

/** The facts of an agency; what the catalogue does not tell is left out. */
export function agencyFacts({ shortName, acronym, validFrom, validUntil, url }: Agency): Fact[] {
  const text = CATALOGUE_TEXT.agencies;
  const rows: readonly (readonly [label: string, value: string | undefined, href?: string | undefined])[] = [
    [text.shortName, shortName],
    [text.acronym, acronym],
    [text.validFrom, validFrom && plainDate(validFrom)],
    [text.validUntil, validUntil && plainDate(validUntil)],
    [text.url, url && new URL(url).hostname, url],
  ];
  return rows.flatMap(([label, value, href]) =>
    value === undefined ? [] : [{ label, value, ...(href === undefined ? {} : { href }) }],
  );
}
