import { element } from '../../../comments/sign-in-pages/drawing/element.ts';

/** A place in a story that is to be looked at. */
export interface Place {
  readonly path?: readonly (string | number)[];
  readonly label: string;
  readonly sentence: string;
}

/** A list of places; a place in the form leads to its field. */
export function drawPlaces(places: readonly Place[], goTo?: (path: readonly (string | number)[]) => void): HTMLElement {
  return element(
    'ul',
    { class: 'writing-places' },
    ...places.map(({ path, label, sentence }) => {
      const name = label === '' ? '' : `${label}: `;
      if (!path || !goTo) return element('li', {}, element('strong', {}, name), sentence);
      const link = element('button', { type: 'button', class: 'link-button' }, label);
      link.addEventListener('click', () => goTo(path));
      return element('li', {}, link, `: ${sentence}`);
    }),
  );
}
