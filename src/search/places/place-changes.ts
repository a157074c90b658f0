import type { Place } from '../../content-model/reference/catalogues.ts';
import { endedFrom } from '../../content-model/site/place-names.ts';
import type { PlaceView } from '../../content-model/site/place-tree.ts';
import { tierOf } from '../../content-model/site/place-links.ts';

/** A place that took another's ground or gave up its own, as the search page knows it. */
export interface PlaceChange {
  /** Its page is `/dia-phuong/<id>/`. */
  readonly id: string;
  readonly level: Place['level'];
  readonly name: string;
  readonly otherNames?: readonly string[];
  /** The first day on which it was no more, as in running text: "1/7/2025". */
  readonly ended?: string;
  /** Ids of the places of today on its ground, for one that is no more. */
  readonly now?: readonly string[];
  /** Ids of the places of its own tier that it was made from, for one of today. */
  readonly was?: readonly string[];
}

/** All places with a former or a later name, in the order of the catalogue. */
export function placeChanges(places: ReadonlyMap<string, PlaceView>): PlaceChange[] {
  return [...places.values()].flatMap(({ place, current, predecessors }): PlaceChange[] => {
    const { id, level, name, otherNames, validUntil } = place;
    const row = { id, level, name, ...(otherNames.length > 0 && { otherNames }) };
    if (current) {
      const was = predecessors.filter((former) => tierOf(former) === tierOf(place)).map((former) => former.id);
      return predecessors.length > 0 ? [{ ...row, ...(was.length > 0 && { was }) }] : [];
    }
    const now = placesOfToday(place, places);
    return validUntil !== undefined && now.length > 0 ? [{ ...row, ended: endedFrom(validUntil), now }] : [];
  });
}

/** Follows a name from one reform to the next; a catalogue that leads in a circle ends where it was before. */
function placesOfToday(place: Place, places: ReadonlyMap<string, PlaceView>, seen: readonly string[] = []): string[] {
  const ids = place.successors.flatMap((id) => {
    const next = places.get(id);
    if (next === undefined || seen.includes(id)) return [];
    return next.current ? [id] : placesOfToday(next.place, places, [...seen, id]);
  });
  return [...new Set(ids)];
}
