import { placeTitle, plainDate } from '../../content-model/site/place-names.ts';
import type { PlaceView } from '../../content-model/site/place-tree.ts';
import type { Fact } from '../../content-model/site/subject-facts.ts';
import { PLACE_TEXT } from '../../messages/places.ts';

/** The facts of a place in the order in which one asks; what the catalogue does not tell is left out. */
export function placeFacts({ place, parent }: Pick<PlaceView, 'place' | 'parent'>): Fact[] {
  const dated = (date: string | undefined) => (date === undefined ? undefined : plainDate(date));
  const rows: readonly (readonly [label: string, value: string | undefined, href?: string | undefined])[] = [
    [PLACE_TEXT.level, place.level],
    [PLACE_TEXT.parent, parent && placeTitle(parent), parent && `/dia-phuong/${parent.id}/`],
    [PLACE_TEXT.validFrom, dated(place.validFrom)],
    [PLACE_TEXT.validUntil, dated(place.validUntil)],
  ];
  return rows.flatMap(([label, value, href]) =>
    value === undefined ? [] : [{ label, value, ...(href === undefined ? {} : { href }) }],
  );
}
