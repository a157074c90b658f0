import type { PlaceChange } from './place-changes.ts';

let loaded: Promise<readonly PlaceChange[]> | undefined;

/** The places with a former or later name; without the file nothing is said of them, and the next search asks for it again. */
export function loadPlaceChanges(path: string): Promise<readonly PlaceChange[]> {
  loaded ??= fetch(path)
    .then((response) => response.json() as Promise<PlaceChange[]>)
    .catch(() => {
      loaded = undefined;
      return [];
    });
  return loaded;
}
