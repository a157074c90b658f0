import { drawExcerpt, drawMarks } from '../drawing/draw-marks.ts';
import { drawDate } from '../drawing/draw-date.ts';
import { kindClass } from '../drawing/kind-class.ts';
import { makeElement, makeLink } from '../drawing/make-element.ts';
import type { SearchHit } from '../query/create-search.ts';

/** A result as an item of the list: kind, title, excerpt, then date, campaign and places. */
export function drawHit(hit: SearchHit): HTMLLIElement {
  const words = makeElement(
    'div',
    { class: 'hit-words' },
    makeElement('p', { class: kindClass(hit.url) }, hit.kind),
    makeElement('h2', {}, makeLink(hit.url, ...drawMarks(hit.markedTitle))),
  );
  if (hit.excerpt.parts.length > 0)
    words.append(makeElement('p', { class: 'hit-excerpt' }, ...drawExcerpt(hit.excerpt)));
  const facts = factsOf(hit);
  if (facts.length > 0) words.append(makeElement('p', { class: 'meta' }, ...facts));
  const item = makeElement('li', { class: 'story hit' }, words);
  if (hit.image !== undefined) item.append(pictureOf(hit.image.src));
  return item;
}

function factsOf({ date, campaign, places }: SearchHit): Node[] {
  const facts: Node[] = [];
  if (date !== undefined) facts.push(makeElement('time', { datetime: date }, drawDate(date)));
  if (campaign !== undefined) facts.push(makeElement('span', {}, campaign));
  const named = places.slice(0, MOST_PLACES).join(', ');
  if (named !== '') facts.push(makeElement('span', {}, places.length > MOST_PLACES ? `${named}…` : named));
  return facts;
}

const MOST_PLACES = 3;

/** The picture says nothing that the title does not, so it is silent. */
function pictureOf(src: string): HTMLImageElement {
  return makeElement('img', { src, alt: '', loading: 'lazy', decoding: 'async', width: '160', height: '107' });
}
