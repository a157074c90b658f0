import { Hono } from 'hono';
import { readLoginName } from '../../../domain/accounts/login-name.ts';
import { answer } from '../answers/answer.ts';
import { readFields, readText } from '../answers/read-fields.ts';
import { refuse, refuseUntil } from '../answers/refuse.ts';
import { digestCode } from '../keys/digest.ts';
import { newSession } from '../session/new-session.ts';
import type { SignInTools } from '../sign-in-tools.ts';

const PURPOSE = 'sign-in';

/** Signing in, by passkey or by password and code. */
export function signInRoutes(tools: SignInTools): Hono {
  const { editors, cookie, throttle, passkeys, passwordCodes, remoteAddress, audit } = tools;
  const digestBefore = async (request: Request) => {
    const token = cookie.read(request);
    return token === undefined ? null : digestCode(token);
  };

  const routes = new Hono();
  routes
    .post('/dang-nhap/khoa', async () => answer(await passkeys.askToSign(PURPOSE)))

    .post('/dang-nhap/khoa/xac-nhan', async (context) => {
      const request = context.req.raw;
      const wait = await throttle.takeAttempt(remoteAddress(request));
      if (wait > 0) return refuseUntil(wait);
      const body = await readFields(request);
      if (typeof body === 'string') return refuse(body);
      const signed = await passkeys.readSignature(PURPOSE, body['traLoi']);
      if (!signed) return refuse('passkey-failed');
      const { passkey, counter, once } = signed;
      const { session, token } = await newSession(tools, passkey.editor, 'passkey', request);
      const used = { id: passkey.id, counter };
      const isOpen = await editors.open(session, once, await digestBefore(request), used, audit(passkey.editor));
      return isOpen ? answer({ xong: true }, cookie.write(token)) : refuse('passkey-failed');
    })

    .post('/dang-nhap/mat-khau', async (context) => {
      const request = context.req.raw;
      const body = await readFields(request);
      if (typeof body === 'string') return refuse(body);
      const login = readLoginName(readText(body, 'tenDangNhap')) ?? '';
      const wait = await throttle.takeAttempt(remoteAddress(request), login);
      if (wait > 0) return refuseUntil(wait);
      const account = await editors.findByLogin(login);
      const active = account?.disabledAt === null ? account : undefined;
      const once = await passwordCodes.check(active, readText(body, 'matKhau'), readText(body, 'ma'));
      if (!active || !once) {
        if (account)
          await editors.note({ ...audit(account.id), editor: account.id, kind: 'sign-in-refused', detail: {} });
        return refuse('sign-in-failed');
      }
      const { session, token } = await newSession(tools, active.id, 'password', request);
      const isOpen = await editors.open(session, once, await digestBefore(request), null, audit(active.id));
      return isOpen ? answer({ xong: true }, cookie.write(token)) : refuse('code-used');
    });
  return routes;
}
