import { Hono, type Context } from 'hono';
import type { AccountAnswer } from '../../../domain/accounts/wire.ts';
import { SIGN_IN_TERMS } from '../../../domain/editor.ts';
import { ENROL_TEXT } from '../../../../messages/sign-in.ts';
import { answer } from '../answers/answer.ts';
import { readFields, readText, type SentBody } from '../answers/read-fields.ts';
import { refuse } from '../answers/refuse.ts';
import type { SignedIn } from '../session/read-session.ts';
import type { SignInTools } from '../sign-in-tools.ts';

const NAME_LENGTH = 60;

/** One's own account: passkeys, password, sessions. Changes need a fresh sign-in, so that a desk left open gives no lasting way in. */
export function accountRoutes({ editors, passkeys, passwordCodes, readSession, clock, audit }: SignInTools): Hono {
  const purposeOf = ({ session }: SignedIn) => `add:${session.id}`;
  const freshly = (handle: (signedIn: SignedIn, body: SentBody) => Promise<Response>) => async (context: Context) => {
    const signedIn = await readSession(context.req.raw);
    if (!signedIn) return refuse('not-signed-in');
    if (signedIn.session.freshUntil <= clock()) return refuse('confirm-first');
    const body = await readFields(context.req.raw);
    return typeof body === 'string' ? refuse(body) : handle(signedIn, body);
  };

  const routes = new Hono();
  routes
    .get('/tai-khoan', async (context) => {
      const signedIn = await readSession(context.req.raw);
      if (!signedIn) return refuse('not-signed-in');
      const { account, session } = signedIn;
      const now = clock();
      const sessions = await editors.sessions(account.id, now, now - SIGN_IN_TERMS.idle);
      return answer({
        coMatKhau: account.password !== null,
        khoa: (await editors.passkeys(account.id)).map(({ id, name, createdAt, lastUsedAt }) => ({
          id,
          ten: name,
          themLuc: createdAt,
          dungLuc: lastUsedAt,
        })),
        phien: sessions.map(({ id, device, means, createdAt, seenAt }) => ({
          id,
          thietBi: device,
          cach: means,
          tuLuc: createdAt,
          dungLuc: seenAt,
          dangDung: id === session.id,
        })),
      } satisfies AccountAnswer);
    })

    .post(
      '/tai-khoan/khoa',
      freshly(async (signedIn) => answer(await passkeys.askToRegister(purposeOf(signedIn), signedIn.account))),
    )

    .post(
      '/tai-khoan/khoa/xac-nhan',
      freshly(async (signedIn, body) => {
        const editor = signedIn.account.id;
        const name = readText(body, 'ten').trim().slice(0, NAME_LENGTH) || ENROL_TEXT.ownPasskey;
        const made = await passkeys.readRegistration(purposeOf(signedIn), body['traLoi'], { editor, name });
        if (!made) return refuse('passkey-failed');
        const isNew = await editors.addPasskey(made.passkey, made.once, audit(editor));
        return isNew ? answer({ xong: true }) : refuse('passkey-known');
      }),
    )

    .post(
      '/tai-khoan/khoa/xoa',
      freshly(async ({ account }, body) => {
        const isRemoved = await editors.removePasskey(readText(body, 'id'), account.id, audit(account.id));
        return isRemoved ? answer({ xong: true }) : refuse('last-means');
      }),
    )

    .post(
      '/tai-khoan/mat-khau',
      freshly(async ({ account }) => answer(await passwordCodes.prepare(account))),
    )

    .post(
      '/tai-khoan/mat-khau/xac-nhan',
      freshly(async ({ account }, body) => {
        const accepted = await passwordCodes.accept(account, {
          password: readText(body, 'matKhau'),
          code: readText(body, 'ma'),
          sealed: readText(body, 'goi'),
        });
        if (typeof accepted === 'string') return refuse(accepted);
        const { means, once } = accepted;
        const isSet = await editors.setPassword(account.id, means.password, means.totp, once, audit(account.id));
        return isSet ? answer({ xong: true }) : refuse('code-used');
      }),
    );
  return routes;
}
