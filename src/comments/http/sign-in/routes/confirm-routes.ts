import { Hono } from 'hono';
import { SIGN_IN_TERMS } from '../../../domain/editor.ts';
import type { Once, PasskeyUse } from '../../../storage/editors/editor-store.ts';
import { answer } from '../answers/answer.ts';
import { readFields, readText } from '../answers/read-fields.ts';
import { refuse, refuseUntil } from '../answers/refuse.ts';
import { newCode } from '../session/new-session.ts';
import type { SignedIn } from '../session/read-session.ts';
import type { SignInTools } from '../sign-in-tools.ts';

/** Proving once more who one is, before what cannot be undone. The session gets a new token. */
export function confirmRoutes(tools: SignInTools): Hono {
  const { editors, cookie, throttle, passkeys, passwordCodes, remoteAddress, readSession, clock, random, audit } =
    tools;
  const purposeOf = ({ session }: SignedIn) => `confirm:${session.id}`;

  const confirm = async ({ session }: SignedIn, once: Once, used: PasskeyUse | null) => {
    const { code, digest } = await newCode(random);
    const freshUntil = clock() + SIGN_IN_TERMS.fresh;
    const renewed = { id: session.id, editor: session.editor, token: digest, freshUntil };
    const isDone = await editors.confirm(renewed, once, used, audit(session.editor));
    return isDone
      ? answer({ xacThucDen: freshUntil }, cookie.write(code))
      : refuse(used ? 'passkey-failed' : 'code-used');
  };

  const routes = new Hono();
  routes
    .post('/xac-thuc-lai/khoa', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      return answer(await passkeys.askToSign(purposeOf(signedIn), await editors.passkeys(signedIn.account.id)));
    })

    .post('/xac-thuc-lai/khoa/xac-nhan', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const signed = await passkeys.readSignature(purposeOf(signedIn), body['traLoi']);
      if (signed?.passkey.editor !== signedIn.account.id) return refuse('passkey-failed');
      return confirm(signedIn, signed.once, { id: signed.passkey.id, counter: signed.counter });
    })

    .post('/xac-thuc-lai/mat-khau', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      const { account } = signedIn;
      const wait = await throttle.takeAttempt(remoteAddress(context.req.raw), account.login);
      if (wait > 0) return refuseUntil(wait);
      const body = await readFields(context.req.raw);
      if (typeof body === 'string') return refuse(body);
      const once = await passwordCodes.check(account, readText(body, 'matKhau'), readText(body, 'ma'));
      if (!once) {
        await editors.note({ ...audit(account.id), editor: account.id, kind: 'sign-in-refused', detail: {} });
        return refuse('sign-in-failed');
      }
      return confirm(signedIn, once, null);
    });
  return routes;
}
