import { STATE_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT, DIALOG_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { placeAddress, readPlace } from '../../domain/desk-place.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { joinFacts } from '../../sign-in-pages/drawing/join-facts.ts';
import type { Desk } from '../desk-page.ts';
import { createDeeds, type After, type Deeds } from './deeds.ts';
import { drawActions } from './draw-actions.ts';
import { drawNotices, drawStory } from './draw-context.ts';
import { drawEditor, type TextEditor } from './draw-editor.ts';

/** The comment on the table. */
export interface OpenDetail {
  readonly file: DeskFile;
  readonly editor: TextEditor;
  readonly deeds: Deeds;
  /** Tells that a colleague changed it meanwhile. */
  readonly warnChanged: (onReload: () => void) => void;
}

/** Draws the comment into the middle of the desk; `place` says where it stands in its list, "1 / 3". */
export function drawDetail(pane: HTMLElement, desk: Desk, file: DeskFile, place: string, after: After): OpenDetail {
  let isSteppedIn = false;
  const now = desk.now();
  const actions = element('div', { class: 'desk-actions' });
  const drawRow = () => actions.replaceChildren(...drawActions(desk, file, deeds, editor.isChanged()));
  const editor = drawEditor(desk, file, drawRow);
  const deeds = createDeeds(desk, file, editor, () => isSteppedIn, after);
  const notices = element('div', { class: 'desk-notices' });
  const drawAll = () => {
    const stepIn = () => {
      isSteppedIn = true;
      drawAll();
    };
    notices.replaceChildren(...drawNotices(file, now, stepIn, isSteppedIn));
    drawRow();
  };

  const kicker = [
    place,
    file.voice === 'newsroom' ? DIALOG_TEXT.replyTitle : '',
    file.state === 'held' ? DESK_TEXT.waiting(now - file.receivedAt) : STATE_NAMES[file.state],
  ];
  const heading = element(
    'h2',
    { tabindex: '-1', id: 'binh-luan-dang-mo' },
    file.name === '' ? STATE_NAMES[file.state] : file.name,
  );
  const view = readPlace(location.hash)?.view ?? 'inbox';
  const back = element('a', { class: 'desk-back', href: placeAddress({ view, comment: null }) }, DESK_TEXT.back);
  const changed = element('div', { role: 'status' });
  drawAll();
  pane.replaceChildren(
    back,
    changed,
    element('p', { class: 'desk-kicker' }, joinFacts(kicker)),
    heading,
    ...(file.department === null ? [] : [element('p', { class: 'meta' }, file.department)]),
    ...drawStory(file),
    ...drawDecision(file),
    notices,
    ...editor.parts,
    actions,
  );

  return {
    file,
    editor,
    deeds,
    warnChanged(onReload) {
      const reload = element('button', { type: 'button', class: 'link-button' }, DESK_TEXT.reload);
      reload.addEventListener('click', onReload);
      changed.className = 'desk-warning';
      changed.replaceChildren(element('strong', {}, DESK_TEXT.changedElsewhere), ' ', reload);
    },
  };
}

function drawDecision({ state, decidedAt, decidedBy, reasonNote }: DeskFile): readonly HTMLElement[] {
  if (decidedAt === null) return [];
  const words = element('p', { class: 'meta' }, DESK_TEXT.decided(state, decidedBy, decidedAt));
  if (reasonNote !== null && reasonNote !== '') words.append(`: “${reasonNote}”`);
  return [words];
}
