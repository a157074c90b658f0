import { describeClaim } from '../../../messages/desk-problems.ts';
import { describeSignal, PERSONAL_SIGNALS, STATE_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskLine } from '../../domain/desk-api/wire.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { joinFacts } from '../../sign-in-pages/drawing/join-facts.ts';
import { placeAddress, type DeskPlace } from '../../domain/desk-place.ts';

/** One comment of the list: who, when, how it begins, under which story, and what to look at. */
export function drawLine(
  line: DeskLine,
  place: DeskPlace,
  now: number,
  onChoose: ((isChosen: boolean) => void) | null,
): HTMLLIElement {
  const { id, name, text, story, state, receivedAt, claim, dueAt } = line;
  const isOpen = place.comment === id;
  const link = element(
    'a',
    { href: placeAddress({ view: place.view, comment: id }), ...(isOpen ? { 'aria-current': 'true' } : {}) },
    element(
      'span',
      { class: 'desk-line-head' },
      element('strong', {}, name === '' ? STATE_NAMES[state] : name),
      element('span', { class: 'nowrap' }, DESK_TEXT.ago(now - receivedAt)),
    ),
    element('span', { class: 'desk-line-text' }, text),
    element('span', { class: 'meta' }, joinFacts([story.title ?? DESK_TEXT.storyGone, ...markWords(line, place)])),
    ...warnings(line).map((words) => element('span', { class: 'desk-line-warning' }, words)),
  );
  if (claim !== null) link.append(element('span', { class: 'desk-line-claim' }, describeClaim(claim)));
  if (dueAt !== null) link.append(element('span', { class: 'desk-line-warning' }, DESK_TEXT.due(dueAt, now)));
  const item = element('li', { class: 'desk-line', 'data-id': id });
  if (onChoose !== null) {
    const box = element('input', { type: 'checkbox', 'aria-label': DESK_TEXT.choose(name) });
    box.addEventListener('change', () => onChoose(box.checked));
    item.append(element('span', { class: 'desk-line-choose' }, box));
  }
  item.append(link);
  return item;
}

function markWords(line: DeskLine, { view }: DeskPlace): readonly string[] {
  return [
    ...(view === 'all' ? [STATE_NAMES[line.state].toLowerCase()] : []),
    ...(line.voice === 'newsroom' ? [DESK_TEXT.isNewsroom] : line.isReply ? [DESK_TEXT.isReply] : []),
    ...(line.isEdited ? [DESK_TEXT.edited] : []),
    ...(line.isFeatured ? [DESK_TEXT.featured.toLowerCase()] : []),
  ];
}

function warnings({ signals, state }: DeskLine): readonly string[] {
  if (state !== 'held') return [];
  const words = signals.map(({ kind, detail }) => {
    return PERSONAL_SIGNALS.has(kind) ? describeSignal(kind, '') : describeSignal(kind, detail);
  });
  return [...new Set(words)].slice(0, 2);
}
