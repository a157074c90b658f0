import { Hono } from 'hono';
import { requestChannels } from '../../../domain/comment.ts';
import { cleanLine } from '../../../domain/text/clean-text.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { readFields, readText } from '../../sign-in/answers/read-fields.ts';
import { refuse } from '../../sign-in/answers/refuse.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import type { DeskTools } from '../desk-tools.ts';

/** The editor's clock may be ahead of the server's. */
const CLOCKS_DIFFER_MS = 5 * 60_000;
const LONGEST_REASON = 200;

/** What people ask about their data: requests that came by other ways than the receipt code, and handing out all that is kept. */
export function requestRoutes({ store, clock, allow, openFor }: DeskTools): Hono {
  const routes = new Hono();
  routes
    .post('/binh-luan/:id/yeu-cau-xoa', allow('moderate'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const channel = requestChannels.find((known) => known === body['kenh']);
      if (channel === undefined) return refuseDesk('channel-missing');
      const askedAt = body['nhanLuc'];
      const now = clock();
      if (typeof askedAt !== 'number' || !Number.isSafeInteger(askedAt)) return refuseDesk('time-invalid');
      // Told to the minute, and nobody asks before there is something to ask about.
      if (askedAt > now + CLOCKS_DIFFER_MS || askedAt < file.comment.receivedAt - 60_000)
        return refuseDesk('time-invalid');
      const request = { id: file.comment.id, askedAt, channel, editor: editor.id, at: now };
      return (await store.registerErasure(request)) ? answer({ xong: true }) : refuseDesk('not-possible');
    })

    .post('/binh-luan/:id/bo-yeu-cau-xoa', allow('data-requests'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const why = cleanLine(readText(body, 'lyDo')).slice(0, LONGEST_REASON);
      if (why === '') return refuseDesk('reason-missing');
      const isDone = await store.dropErasure(file.comment.id, why, editor.id, clock());
      return isDone ? answer({ xong: true }) : refuseDesk('not-possible');
    })

    .post('/binh-luan/:id/du-lieu', allow('data-requests'), async (context) => {
      const file = await openFor(context.var.editor, context.req.param('id'));
      const data = file && (await store.personalData(file.comment.receiptCode));
      return data === undefined ? refuseDesk('comment-not-found') : answer(data);
    });
  return routes;
}
