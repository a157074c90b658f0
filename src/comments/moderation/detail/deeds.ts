import { DESK_TEXT, DIALOG_TEXT } from '../../../messages/desk-page.ts';
import type { DeskDecided, DeskFile, DeskForwarded, DeskReplied } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';
import type { Desk } from '../desk-page.ts';
import { askReason } from '../dialogs/ask-reason.ts';
import { askForward, askReply, askSure, askWithdraw, showForwarded } from '../dialogs/ask-others.ts';
import { drafts } from './draft-store.ts';
import type { TextEditor } from './draw-editor.ts';

/** What can be done with the open comment; each asks what it must know, and tells what came of it. */
export interface Deeds {
  readonly publish: () => Promise<void>;
  readonly reject: () => Promise<void>;
  readonly forward: () => Promise<void>;
  readonly reply: () => Promise<void>;
  readonly save: () => Promise<void>;
  readonly withdraw: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly feature: () => Promise<void>;
  readonly dismissReports: () => Promise<void>;
  readonly erase: () => Promise<void>;
}

/** Where the desk goes after a deed. */
export interface After {
  /** The comment is done with: the next one opens. */
  readonly decided: (words: string) => Promise<void>;
  /** It stays on the table and is drawn anew. */
  readonly changed: (words: string) => Promise<void>;
}

/** Creates the deeds of one comment. */
export function createDeeds(
  desk: Desk,
  file: DeskFile,
  editor: TextEditor,
  stepsIn: () => boolean,
  after: After,
): Deeds {
  const base = `/binh-luan/${encodeURIComponent(file.id)}`;
  const phienBan = file.version;
  let isBusy = false;
  /** A key pressed twice does not do a thing twice. */
  const once = (act: () => Promise<void>) => async () => {
    if (isBusy) return;
    isBusy = true;
    try {
      await act();
    } finally {
      isBusy = false;
    }
  };

  const decide = (deed: object) =>
    desk.ask(() => callDesk<DeskDecided>(`${base}/quyet-dinh`, { ...deed, phienBan, vanLam: stepsIn() }));
  const mark = (path: string, body: object = {}) => desk.ask(() => callDesk<unknown>(`${base}/${path}`, body));
  const publishText = () => decide({ viec: 'publish', noiDung: editor.text(), ghiChu: editor.note() });
  const rejectWith = async (title: string) => {
    const reason = await askReason(title);
    const done = reason && (await decide({ viec: 'reject', ...reason }));
    if (done) await after.decided(done.cau);
  };
  const isHeld = file.state === 'held';

  return {
    publish: once(async () => {
      if (!isHeld) return;
      const done = await publishText();
      if (done) await after.decided(done.cau);
    }),
    reject: once(async () => {
      if (isHeld || (file.state === 'rejected' && file.secondLook === 'asked'))
        await rejectWith(DIALOG_TEXT.rejectTitle);
      else if (file.state === 'published') await withdraw();
    }),
    forward: once(async () => {
      if (file.state === 'erased' || file.voice === 'newsroom') return;
      const to = await askForward();
      const sent = to && (await desk.ask(() => callDesk<DeskForwarded>(`${base}/chuyen`, to)));
      if (!sent) return;
      // What was handed on is not published; its writer is told where it went.
      const done = isHeld ? await decide({ viec: 'reject', lyDo: 'forwarded', ghiChu: '' }) : undefined;
      await showForwarded(sent.vanBan);
      if (done) await after.decided(done.cau);
      // A refusal of the decision stays on the screen.
      else await after.changed(isHeld ? '' : DESK_TEXT.saved);
    }),
    reply: once(async () => {
      const canAnswer = isHeld ? file.voice === 'reader' && !file.needsSecondApproval : file.state === 'published';
      if (!desk.can('reply') || !canAnswer) return;
      const kept = `${file.id}/tra-loi`;
      const answer = await askReply(file.needsSecondApproval, drafts.read(kept) ?? '');
      if (!answer) return;
      drafts.keep(kept, answer.noiDung);
      const done = isHeld ? await publishText() : undefined;
      if (isHeld && done?.ketQua !== 'done') {
        if (done) await after.decided(done.cau);
        return;
      }
      const replied = await desk.ask(() => callDesk<DeskReplied>(`${base}/tra-loi`, answer));
      if (!replied) {
        await after.changed('');
        return;
      }
      drafts.forget(kept);
      await after.decided(replied.cau);
    }),
    save: once(async () => {
      if (file.state !== 'published' || !editor.isChanged()) return;
      const body = { phienBan, noiDung: editor.text(), ghiChu: editor.note() };
      const done = await desk.ask(() => callDesk<DeskDecided>(`${base}/sua`, body));
      if (!done) return;
      drafts.forget(file.id);
      await after.changed(done.cau);
    }),
    withdraw: once(withdraw),
    restore: once(async () => {
      const done = await decide({ viec: 'restore' });
      if (done) await after.decided(done.cau);
    }),
    feature: once(async () => {
      if ((await mark('noi-bat', { noiBat: !file.isFeatured })) !== undefined) await after.changed(DESK_TEXT.saved);
    }),
    dismissReports: once(async () => {
      if ((await mark('bo-bao-cao')) !== undefined) await after.decided(DESK_TEXT.saved);
    }),
    erase: once(async () => {
      if (!(await askSure(DIALOG_TEXT.eraseTitle, DIALOG_TEXT.eraseHint, DIALOG_TEXT.erase))) return;
      const done = await desk.ask(() => callDesk<DeskDecided>(`${base}/xoa-han`, { phienBan }));
      if (done) await after.decided(done.cau);
    }),
  };

  async function withdraw() {
    const note = await askWithdraw();
    const done = note && (await decide({ viec: 'withdraw', ...note }));
    if (done) await after.decided(done.cau);
  }
}
