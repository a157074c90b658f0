import { isPlaceValidOn } from '../place-validity.ts';
import type { Place } from '../reference/catalogues.ts';
import type { LocalTime } from '../time/local-time.ts';

/** A place with everything that leads from its old name to today's and back. */
export interface PlaceView {
  readonly place: Place;
  readonly current: boolean;
  /** `huyện Trùng Khánh`, with the level in front of the name. */
  readonly fullName: string;
  readonly parent?: Place;
  readonly children: readonly Place[];
  /** Today's places that took its territory over. */
  readonly successors: readonly Place[];
  /** Former places that it was made from. */
  readonly predecessors: readonly Place[];
}

/** Full name of a place, level first. */
export function placeName(place: Pick<Place, 'level' | 'name'>): string {
  return `${place.level} ${place.name}`;
}

/** The catalogue of places with its links both ways, as seen on a day. */
export function createPlaceTree(places: readonly Place[], now: LocalTime): Map<string, PlaceView> {
  const byId = new Map(places.map((place) => [place.id, place]));
  const pick = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  return new Map(
    places.map((place) => {
      const parent = place.parent === undefined ? undefined : byId.get(place.parent);
      const view: PlaceView = {
        place,
        current: isPlaceValidOn(place, now),
        fullName: placeName(place),
        ...(parent && { parent }),
        children: places.filter((other) => other.parent === place.id && isPlaceValidOn(other, now)),
        successors: pick(place.successors),
        predecessors: places.filter((other) => other.successors.includes(place.id)),
      };
      return [place.id, view];
    }),
  );
}
