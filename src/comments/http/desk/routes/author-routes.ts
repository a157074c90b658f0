import { Hono } from 'hono';
import { cleanLine } from '../../../domain/text/clean-text.ts';
import { answer } from '../../sign-in/answers/answer.ts';
import { readFields, readText } from '../../sign-in/answers/read-fields.ts';
import { refuse } from '../../sign-in/answers/refuse.ts';
import { refuseDesk } from '../answers/refuse-desk.ts';
import type { DeskTools } from '../desk-tools.ts';

const DAY_MS = 86_400_000;
const LONGEST_BLOCK = 365;
const LONGEST_REASON = 200;

/** Shutting the writer of a comment out for a time. */
export function authorRoutes({ store, clock, allow, openFor }: DeskTools): Hono {
  const routes = new Hono();
  routes
    .post('/binh-luan/:id/chan', allow('block'), async (context) => {
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const days = body['soNgay'];
      // Nobody is shut out for ever: every block has an end.
      if (typeof days !== 'number' || !Number.isInteger(days) || days < 1 || days > LONGEST_BLOCK)
        return refuseDesk('days-invalid');
      const reason = cleanLine(readText(body, 'lyDo')).slice(0, LONGEST_REASON);
      if (reason === '') return refuseDesk('reason-missing');
      const { authorKey } = file.comment;
      if (authorKey === null) return refuseDesk('author-unknown');
      const now = clock();
      await store.block(authorKey, now + days * DAY_MS, reason, editor.id, now);
      return answer({ xong: true });
    })

    .post('/binh-luan/:id/bo-chan', allow('block'), async (context) => {
      const { editor } = context.var;
      const file = await openFor(editor, context.req.param('id'));
      if (file === undefined) return refuseDesk('comment-not-found');
      const { authorKey } = file.comment;
      if (authorKey === null) return refuseDesk('author-unknown');
      await store.unblock(authorKey, editor.id, clock());
      return answer({ xong: true });
    });
  return routes;
}
