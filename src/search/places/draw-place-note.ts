import { placeName } from '../../content-model/site/place-tree.ts';
import { placeTitle } from '../../content-model/site/place-names.ts';
import { PLACE_NOTE_TEXT as text } from '../../messages/search.ts';
import { PLACE_TEXT } from '../../messages/places.ts';
import { makeElement, makeLink } from '../drawing/make-element.ts';
import type { PlaceNote } from './find-place-note.ts';
import type { PlaceChange } from './place-changes.ts';

/** The note as paragraphs: what is no more and what is searched in its stead, what a place of today was made from. */
export function drawPlaceNote(
  { former, present }: PlaceNote,
  hrefOf: (titles: readonly string[]) => string,
): HTMLElement[] {
  const paragraphs: HTMLElement[] = [];
  if (former) {
    const { place, now } = former;
    const levels = new Set(now.map(({ level }) => level));
    const names = now.map((one) => pageLink(one, levels.size === 1 ? one.name : placeName(one)));
    paragraphs.push(
      makeElement(
        'p',
        {},
        `${PLACE_TEXT.endedNamed(placeTitle(place), place.ended ?? '')}${text.alsoSearching(levels, now.length)}`,
        ...listed(now.length === 1 ? now.map((one) => pageLink(one, placeName(one))) : names),
        '. ',
        makeElement('span', { class: 'no-print' }, makeLink(hrefOf(now.map(placeTitle)), text.only(now.length)), '.'),
      ),
    );
  }
  if (present) {
    const { place, was } = present;
    paragraphs.push(
      makeElement(
        'p',
        {},
        pageLink(place, placeTitle(place)),
        text.madeFrom,
        ...listed(was.map((one) => pageLink(one, placeName(one)))),
        text.former,
      ),
    );
  }
  return paragraphs;
}

/** What stands under a place among the facets: what it was before, or what it is today. */
export function describePlace(title: string, changes: readonly PlaceChange[]): string | undefined {
  // Old and new communes of one name are one value: what it was tells more.
  const named = changes.filter((one) => placeTitle(one) === title);
  const place = named.find(({ was }) => was !== undefined) ?? named[0];
  const [ids, words] = place?.was ? [place.was, text.before] : [place?.now ?? [], text.today];
  const names = changes.filter(({ id }) => ids.includes(id)).map(placeName);
  if (names.length === 0) return undefined;
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return `${words}${names.length > MOST_NAMES ? `${shown}…` : shown}`;
}

const MOST_NAMES = 3;

function pageLink({ id }: PlaceChange, label: string): HTMLAnchorElement {
  return makeLink(`/dia-phuong/${id}/`, label);
}

function listed(links: readonly Node[]): (Node | string)[] {
  return links.flatMap((link, at) => (at === 0 ? [link] : [', ', link]));
}
