import { Hono } from 'hono';
import { newReceiptCode } from '../../../domain/receipt-code.ts';
import { cleanLine, cleanText } from '../../../domain/text/clean-text.ts';
import { writeForwarded } from '../../../../messages/desk.ts';
import { REPLIED } from '../../../../messages/desk-problems.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { readFields, readText } from '../../sign-in/answers/read-fields.ts';
import { refuse } from '../../sign-in/answers/refuse.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import type { DeskTools } from '../desk-tools.ts';
import type { DeskClaimAnswer, DeskForwarded, DeskReplied } from '../../../domain/desk-api/wire.ts';
import { readNewText } from './read-decision.ts';

/** How long a comment stays with the editor who opened it; the page asks again while it is open. */
const CLAIM_MS = 5 * 60_000;
const LONGEST_LINE = 120;
const LONGEST_NOTE = 2000;

/** What editors do around a comment without deciding on it. */
export function markRoutes(tools: DeskTools): Hono {
  const { store, clock, newId, random, allow, readNames, openFor, needsSecondApproval } = tools;
  const routes = new Hono();
  const moderate = allow('moderate');

  routes
    .post('/binh-luan/:id/nhan', moderate, async (context) => {
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const now = clock();
      const { held, by } = await store.claim(file.comment.id, editor.id, now, now + CLAIM_MS);
      const nguoiGiu = held || by === null ? null : (await readNames())(by);
      const den = held ? now + CLAIM_MS : (file.comment.claimedUntil ?? now);
      return answer({ duocNhan: held, nguoiGiu, den } satisfies DeskClaimAnswer);
    })

    .post('/binh-luan/:id/tra', moderate, async (context) => {
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      await store.release(file.comment.id, editor.id, clock());
      return done();
    })

    .post('/binh-luan/:id/noi-bat', moderate, async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const isDone = await store.feature(file.comment.id, body['noiBat'] === true, editor.id, clock());
      return isDone ? done() : refuseDesk('not-possible');
    })

    .post('/binh-luan/:id/ghi-chu', moderate, async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const text = cleanText(readText(body, 'noiDung'));
      if (text === '') return refuseDesk('text-empty');
      if (text.length > LONGEST_NOTE) return refuseDesk('note-too-long');
      return (await store.note(file.comment.id, text, editor.id, clock())) ? done() : refuseDesk('not-possible');
    })

    .post('/binh-luan/:id/bo-bao-cao', moderate, async (context) => {
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      return (await store.dismissReports(file.comment.id, editor.id, clock())) ? done() : refuseDesk('not-possible');
    })

    // The text goes on by the editor's own hand; here it is written down to whom, and whether the writer agreed to be named. The receipt
    // code stays here in any case: with it one speaks for the writer.
    .post('/binh-luan/:id/chuyen', moderate, async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const to = cleanLine(readText(body, 'den'));
      if (to === '' || to.length > LONGEST_LINE) return refuseDesk('receiver-missing');
      const withContact = body['kemLienHe'] === true;
      const { comment, story } = file;
      if (!(await store.forward(comment.id, to, withContact, editor.id, clock()))) return refuseDesk('not-possible');
      return answer({
        vanBan: writeForwarded(comment, story.title ?? story.id, to, withContact),
      } satisfies DeskForwarded);
    })

    .post('/binh-luan/:id/tra-loi', allow('reply'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const written = readNewText(body);
      if ('problem' in written) return refuseDesk(written.problem);
      const name = cleanLine(readText(body, 'nguoiKy'));
      const department = cleanLine(readText(body, 'donVi'));
      if (name === '' || department === '' || name.length > LONGEST_LINE || department.length > LONGEST_LINE)
        return refuseDesk('signer-missing');
      const now = clock();
      const { section } = file.story;
      const needsSecond = section !== null && (await needsSecondApproval(section));
      const isDone = await store.reply(
        {
          id: newId(now),
          story: file.comment.story,
          parent: file.comment.id,
          voice: 'newsroom',
          name,
          department,
          email: null,
          text: written.text,
          consentVersion: '',
          receivedAt: now,
          receiptCode: newReceiptCode(random),
          authorKey: null,
          addressKey: null,
          signals: [],
          queue: 'inbox',
        },
        editor.id,
        needsSecond,
      );
      if (!isDone) return refuseDesk('not-possible');
      const ketQua = needsSecond ? 'first-approval' : 'done';
      return answer({ ketQua, cau: REPLIED[ketQua] } satisfies DeskReplied);
    });
  return routes;
}

function done(): Response {
  return answer({ xong: true });
}
