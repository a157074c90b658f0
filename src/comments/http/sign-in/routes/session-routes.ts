import { Hono } from 'hono';
import type { SessionAnswer } from '../../../domain/accounts/wire.ts';
import { rightsOf } from '../../../domain/roles.ts';
import { answer } from '../answers/answer.ts';
import { readFields, readText } from '../answers/read-fields.ts';
import { refuse } from '../answers/refuse.ts';
import type { SignInTools } from '../sign-in-tools.ts';

/** Who is signed in, signing out, ending one's sessions elsewhere. */
export function sessionRoutes({ editors, cookie, readSession, audit }: SignInTools): Hono {
  const routes = new Hono();
  routes
    .get('/phien', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      const { account, session } = signedIn;
      return answer({
        id: account.id,
        tenDangNhap: account.login,
        hoTen: account.name,
        vaiTro: account.role,
        quyen: rightsOf(account.role),
        chuyenMuc: account.sections,
        xacThucDen: session.freshUntil,
      } satisfies SessionAnswer);
    })

    .post('/dang-xuat', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (signedIn) {
        const { id, editor } = signedIn.session;
        await editors.endSession(id, editor, 'signed-out', audit(editor));
      }
      return answer({ xong: true }, cookie.clear());
    })

    .post('/phien/ket-thuc', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const { id } = signedIn.account;
      const isEnded = await editors.endSession(readText(body, 'id'), id, 'session-ended', audit(id));
      return isEnded ? answer({ xong: true }) : refuse('not-found');
    })

    .post('/phien/ket-thuc-khac', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      const { id } = signedIn.account;
      return answer({ soPhien: await editors.endOtherSessions(id, signedIn.session.id, audit(id)) });
    });
  return routes;
}
