import { placeTitle } from '../../content-model/site/place-names.ts';
import { tierOf } from '../../content-model/site/place-links.ts';
import type { PlaceView } from '../../content-model/site/place-tree.ts';
import type { Place } from '../../content-model/reference/catalogues.ts';

/** A place as a document bears it: its name, and every name under which a reader may look for the same ground. */
export interface NamedPlace {
  readonly name: string;
  readonly otherNames: readonly string[];
}

/**
 * Names the places of an entry. Other names are other spellings, the places that it was made from and those that it became, over however
 * many reforms, and the former district of a commune of that time: a reader of today types either.
 */
export function namedPlaces(ids: readonly string[], places: ReadonlyMap<string, PlaceView>): NamedPlace[] {
  return ids.flatMap((id) => {
    const view = places.get(id);
    if (view === undefined) return [];
    const around = [
      ...formerDistrict(view, places),
      ...follow(id, places, ({ predecessors }) => predecessors),
      ...follow(id, places, ({ successors }) => successors),
    ];
    const name = placeTitle(view.place);
    const others = [...view.place.otherNames, ...around.flatMap((place) => [placeTitle(place), ...place.otherNames])];
    return [{ name, otherNames: [...new Set(others)].filter((other) => other !== name) }];
  });
}

function formerDistrict({ parent }: PlaceView, places: ReadonlyMap<string, PlaceView>): Place[] {
  return parent !== undefined && tierOf(parent) === 'huyện' && places.get(parent.id)?.current === false ? [parent] : [];
}

/** All places that links of one direction lead to, nearest first. */
function follow(
  id: string,
  places: ReadonlyMap<string, PlaceView>,
  next: (view: PlaceView) => readonly Place[],
): Place[] {
  const found = new Map<string, Place>();
  const waiting = [id];
  // The list grows while it is walked, until nothing new is found.
  for (const at of waiting) {
    const view = places.get(at);
    for (const place of view === undefined ? [] : next(view)) {
      if (place.id === id || found.has(place.id)) continue;
      found.set(place.id, place);
      waiting.push(place.id);
    }
  }
  return [...found.values()];
}
