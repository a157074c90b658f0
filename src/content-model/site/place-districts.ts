import { byName, tierOf } from './place-links.ts';
import type { PlaceView } from './place-tree.ts';

/** A former district with the communes of today on its land. */
export interface FormerDistrict {
  readonly district: PlaceView;
  /** Today's units that lie mostly on its land; every unit stands in one district only. */
  readonly units: readonly PlaceView[];
  /** Today's units that took over only a part of it. */
  readonly partly: readonly PlaceView[];
  /** Districts that had gone into it before. */
  readonly earlier: readonly PlaceView[];
}

/** Today's communes by the last district they belonged to, in the catalogue's order, and those that no district led to. */
export function placesByDistrict(places: ReadonlyMap<string, PlaceView>): {
  readonly districts: readonly FormerDistrict[];
  readonly others: readonly PlaceView[];
} {
  const all = [...places.values()];
  const communes = all.filter((view) => view.current && tierOf(view.place) === 'xã');
  const home = new Map(communes.map((view) => [view.place.id, homeDistrict(view, places)]));
  const districts = all
    .filter((view) => tierOf(view.place) === 'huyện' && view.successors.some(({ id }) => home.has(id)))
    .map((district): FormerDistrict => {
      const taken = district.successors.flatMap(({ id }) => (home.has(id) ? (places.get(id) ?? []) : []));
      const [units, partly] = [true, false].map((mostly) =>
        taken.filter(({ place }) => (home.get(place.id) === district.place.id) === mostly),
      );
      const earlier = district.predecessors
        .flatMap(({ id }) => places.get(id) ?? [])
        .filter(({ place }) => tierOf(place) === 'huyện');
      return { district, units: units ?? [], partly: partly ?? [], earlier };
    });
  return { districts, others: communes.filter((view) => home.get(view.place.id) === undefined).sort(byName) };
}

/** Every name that no longer holds, in the order of a dictionary. */
export function formerNames(places: ReadonlyMap<string, PlaceView>): PlaceView[] {
  return [...places.values()].filter((view) => !view.current).sort(byName);
}

/** The district most of whose units went into a commune; the first that names it as a successor when they tell nothing. */
function homeDistrict(commune: PlaceView, places: ReadonlyMap<string, PlaceView>): string | undefined {
  const districts = commune.predecessors.filter((place) => tierOf(place) === 'huyện').map(({ id }) => id);
  const units = commune.predecessors.filter((place) => tierOf(place) === 'xã');
  const counted = districts.map((id) => ({
    id,
    count: units.filter(({ parent }) => parent === id).length,
    rank: rankIn(places.get(id), commune),
  }));
  return counted.sort((a, b) => b.count - a.count || a.rank - b.rank)[0]?.id;
}

/** The catalogue names the successors that lie mostly on a district's land before those that took a part of it. */
function rankIn(district: PlaceView | undefined, commune: PlaceView): number {
  return district?.successors.findIndex(({ id }) => id === commune.place.id) ?? 0;
}
