import { DESK_TEXT, DIALOG_TEXT } from '../../../messages/desk-page.ts';
import type { DeskBulkResult, DeskLine } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';
import { askReason } from '../dialogs/ask-reason.ts';
import { askSure } from '../dialogs/ask-others.ts';
import { showDialog } from '../dialogs/show-dialog.ts';

/** Deciding on many comments at once. */
export interface Bulk {
  /** Null while comments are opened one by one. */
  readonly choose: ((line: DeskLine, isChosen: boolean) => void) | null;
  readonly draw: (lines: readonly DeskLine[]) => void;
}

/** Creates it over the bar above the list; `redraw` draws the list with or without boxes, `refresh` asks for it anew. */
export function createBulk(desk: Desk, bar: HTMLElement, redraw: () => void, refresh: () => Promise<void>): () => Bulk {
  let isOn = false;
  const chosen = new Map<string, DeskLine>();
  const count = element('span', { role: 'status' });
  const publish = button(DESK_TEXT.publishMany, () => void publishChosen(), { kind: 'button' });
  const reject = button(DESK_TEXT.rejectMany, () => void rejectChosen(), { kind: 'button danger' });
  const toggle = button(DESK_TEXT.chooseMany, () => {
    isOn = !isOn;
    chosen.clear();
    redraw();
    toggle.focus();
  });

  const draw = (lines: readonly DeskLine[]) => {
    const canChoose = lines.some(({ state }) => state === 'held');
    if (!canChoose) isOn = false;
    toggle.textContent = isOn ? DESK_TEXT.stopChoosing : DESK_TEXT.chooseMany;
    count.textContent = isOn ? DESK_TEXT.chosen(chosen.size) : '';
    publish.disabled = reject.disabled = chosen.size === 0;
    bar.hidden = !canChoose;
    bar.replaceChildren(toggle, ...(isOn ? [count, publish, reject] : []));
  };

  async function publishChosen() {
    const isSure = await askSure(
      DIALOG_TEXT.publishManyTitle(chosen.size),
      DIALOG_TEXT.publishManyHint,
      DIALOG_TEXT.publishMany,
      false,
    );
    if (isSure) await send({ viec: 'publish' });
  }

  async function rejectChosen() {
    const reason = await askReason(DIALOG_TEXT.rejectManyTitle(chosen.size));
    if (reason) await send({ viec: 'reject', ...reason });
  }

  async function send(deed: object) {
    const lines = [...chosen.values()];
    const muc = lines.map(({ id, version }) => ({ id, phienBan: version }));
    const result = await desk.ask(() => callDesk<DeskBulkResult>('/quyet-dinh', { ...deed, muc }));
    if (result === undefined) return;
    const failed = result.ketQua.filter(({ xong }) => !xong);
    const words = DESK_TEXT.manyDone(result.ketQua.length - failed.length, result.ketQua.length);
    chosen.clear();
    isOn = failed.length > 0;
    await refresh();
    desk.notice.tell(words);
    if (failed.length === 0) return;
    const names = new Map(lines.map(({ id, name }) => [id, name]));
    const items = failed.map(({ id, cau }) =>
      element('li', {}, element('strong', {}, names.get(id) ?? ''), `: ${cau}`),
    );
    await showDialog({ title: words, content: [element('ul', {}, ...items)], cancel: DIALOG_TEXT.close });
  }

  const choose = (line: DeskLine, isChosen: boolean) => {
    if (isChosen) chosen.set(line.id, line);
    else chosen.delete(line.id);
    count.textContent = DESK_TEXT.chosen(chosen.size);
    publish.disabled = reject.disabled = chosen.size === 0;
  };
  return () => ({ choose: isOn ? choose : null, draw });
}
