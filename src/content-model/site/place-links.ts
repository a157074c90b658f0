import type { Place } from '../reference/catalogues.ts';
import { compareVietnamese } from '../text/names.ts';
import { comparePrecise } from '../time/precise-date.ts';
import type { PlaceView } from './place-tree.ts';

/** The three tiers of administration: province, district, commune. */
export type PlaceTier = 'tỉnh' | 'huyện' | 'xã';

const tiers: Readonly<Record<Place['level'], PlaceTier>> = {
  tỉnh: 'tỉnh',
  'thành phố': 'huyện',
  huyện: 'huyện',
  'thị xã': 'huyện',
  xã: 'xã',
  phường: 'xã',
  'thị trấn': 'xã',
};

/** The tier that a level belongs to. */
export function tierOf(place: Pick<Place, 'level'>): PlaceTier {
  return tiers[place.level];
}

/** Everything that a page of a place leads to. */
export interface PlaceLinks {
  /** The places that took it over, today's first. */
  readonly successors: readonly PlaceView[];
  /** Former places of its own tier that it was made from. */
  readonly madeFrom: readonly PlaceView[];
  /** Former districts on whose land a commune of today lies. */
  readonly onLandOf: readonly PlaceView[];
  readonly currentUnits: readonly PlaceView[];
  /** Former units below it, each with its own successors. */
  readonly pastUnits: readonly PlaceView[];
}

/** The links of a place in both directions of time and of rank. */
export function placeLinks(view: PlaceView, places: ReadonlyMap<string, PlaceView>): PlaceLinks {
  const { place } = view;
  const viewsOf = (list: readonly Place[]) => list.flatMap(({ id }) => places.get(id) ?? []);
  const predecessors = viewsOf(view.predecessors);
  const below = [...places.values()].filter((other) => other.place.parent === place.id);
  return {
    successors: viewsOf(view.successors).sort((a, b) => Number(b.current) - Number(a.current)),
    madeFrom: predecessors.filter((other) => tierOf(other.place) === tierOf(place)),
    onLandOf: predecessors.filter((other) => tierOf(other.place) !== tierOf(place)),
    currentUnits: below.filter((other) => other.current).sort(byName),
    pastUnits: below.filter((other) => !other.current).sort(byEndThenName),
  };
}

/** Orders places by name as a dictionary does. */
export function byName(a: PlaceView, b: PlaceView): number {
  return compareVietnamese(a.place.name, b.place.name) || compareVietnamese(a.fullName, b.fullName);
}

/** The names that ended last come first. */
function byEndThenName(a: PlaceView, b: PlaceView): number {
  return comparePrecise(b.place.validUntil ?? '1000', a.place.validUntil ?? '1000') || byName(a, b);
}
