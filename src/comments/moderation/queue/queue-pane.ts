import { EMPTY_INBOX_BUT_SUSPECT, EMPTY_VIEWS, VIEW_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskCounts, DeskLine, DeskList } from '../../domain/desk-api/wire.ts';
import { readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { findPart } from '../../sign-in-pages/drawing/find-part.ts';
import { joinFacts } from '../../sign-in-pages/drawing/join-facts.ts';
import type { Desk } from '../desk-page.ts';
import { placeAddress, type DeskPlace } from '../../domain/desk-place.ts';
import { createBulk } from './bulk.ts';
import { drawLine } from './draw-line.ts';
import { drawTabs } from './draw-tabs.ts';

/** The list at the left. */
export interface QueuePane {
  /** Shows the list that the address asks for; asks for it anew when it is another one, or when told to. */
  readonly show: (place: DeskPlace, anew?: boolean) => Promise<void>;
  readonly lines: () => readonly DeskLine[];
  /** Where a comment stands, "1 / 3"; empty when it is not in the list. */
  readonly placeOf: (comment: string) => string;
  /** Takes a comment that is done with out of the list, before the desk has told so. */
  readonly drop: (comment: string) => void;
}

/** Creates it over the page's parts. */
export function createQueuePane(desk: Desk): QueuePane {
  const list = findPart(desk.root, 'list');
  const tabs = findPart(desk.root, 'tabs');
  const empty = findPart(desk.root, 'empty');
  const more = findPart(desk.root, 'more', HTMLButtonElement);
  const search = findPart(desk.root, 'search', HTMLFormElement);
  const field = findPart(desk.root, 'search-field', HTMLInputElement);
  let place: DeskPlace = { view: 'inbox', comment: null };
  let lines: readonly DeskLine[] = [];
  let next: string | null = null;
  let shown = '';
  let counts: DeskCounts | undefined;
  const bulk = createBulk(desk, findPart(desk.root, 'bulk'), draw, () => load(true));

  const words = () => (place.view === 'all' ? field.value.trim() : '');
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    // The same list with other words is another list.
    shown = '';
    if (field.value.trim() !== '') desk.notice.tell(DESK_TEXT.found(field.value.trim()));
    if (location.hash === '#all') void load(true);
    else location.hash = '#all';
  });
  more.addEventListener('click', () => {
    const last = lines.length;
    void readPage(next).then(() => {
      list.querySelectorAll<HTMLAnchorElement>('a')[last]?.focus();
    });
  });

  async function load(anew: boolean) {
    const wanted = `${place.view} ${words()}`;
    if (!anew && wanted === shown) {
      draw();
      return;
    }
    // Without new lines yet nothing may be taken for the other list.
    if (wanted !== shown) lines = [];
    shown = wanted;
    await Promise.all([readPage(null), readCounts()]);
  }

  async function readPage(after: string | null) {
    const asked = shown;
    const query = new URLSearchParams({ muc: place.view });
    if (words() !== '') query.set('tim', words());
    if (after !== null) query.set('sau', after);
    const answer = await desk.ask(() => readDesk<DeskList>(`/binh-luan?${query.toString()}`));
    if (answer === undefined || asked !== shown) return;
    lines = after === null ? answer.binhLuan : [...lines, ...answer.binhLuan];
    next = answer.tiep;
    draw();
  }

  async function readCounts() {
    const answer = await desk.ask(() => readDesk<DeskCounts>('/dem'));
    if (answer === undefined) return;
    counts = answer;
    drawTabs(tabs, counts, place);
    drawEmpty();
    const waiting = (counts.dem.inbox ?? 0) + (counts.dem.suspect ?? 0);
    const oldest = counts.choLauNhatTu;
    findPart(document, 'waiting').textContent = joinFacts([
      DESK_TEXT.waitingCount(waiting),
      oldest === null ? '' : DESK_TEXT.oldest(desk.now() - oldest),
    ]);
    document.title = document.title.replace(/^(?:\(\d+\) )?/, waiting === 0 ? '' : `(${waiting}) `);
  }

  function draw() {
    if (counts) drawTabs(tabs, counts, place);
    const { choose, draw: drawBar } = bulk();
    drawBar(lines);
    const focused = document.activeElement?.closest('[data-id]')?.getAttribute('data-id');
    list.setAttribute('aria-label', VIEW_NAMES[place.view]);
    list.classList.toggle('choosing', choose !== null);
    list.replaceChildren(
      ...lines.map((line) =>
        drawLine(line, place, desk.now(), choose === null ? null : (isChosen) => choose(line, isChosen)),
      ),
    );
    if (focused !== null && focused !== undefined)
      list.querySelector<HTMLElement>(`[data-id="${CSS.escape(focused)}"] a`)?.focus({ preventScroll: true });
    drawEmpty();
    more.hidden = next === null;
  }

  function drawEmpty() {
    empty.hidden = lines.length > 0;
    const doubtful = counts?.dem.suspect ?? 0;
    // The count above the lists holds both: an empty inbox alone is no end of the work.
    if (place.view === 'inbox' && doubtful > 0) {
      const { words, way } = EMPTY_INBOX_BUT_SUSPECT;
      const link = element('a', { href: placeAddress({ view: 'suspect', comment: null }) }, way(doubtful));
      empty.replaceChildren(element('p', {}, `${words} `, link, '.'));
    } else empty.replaceChildren(element('p', {}, EMPTY_VIEWS[place.view]));
  }

  return {
    show(to, anew = false) {
      place = to;
      // More than one page was asked for: what was read stays under the reader's eyes, and only the counts are renewed.
      if (anew && lines.length > 60) return readCounts();
      return load(anew);
    },
    lines: () => lines,
    placeOf(comment) {
      const index = lines.findIndex(({ id }) => id === comment);
      const total = place.view === 'all' ? null : (counts?.dem[place.view] ?? null);
      return index < 0 ? '' : DESK_TEXT.place(index + 1, String(total ?? lines.length));
    },
    drop(comment) {
      lines = lines.filter(({ id }) => id !== comment);
      draw();
    },
  };
}
