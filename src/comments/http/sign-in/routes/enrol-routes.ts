import { Hono } from 'hono';
import type { InvitationAnswer } from '../../../domain/accounts/wire.ts';
import { ENROL_TEXT } from '../../../../messages/sign-in.ts';
import type { Account, Invitation, NewMeans, Once } from '../../../storage/editors/editor-store.ts';
import { answer } from '../answers/answer.ts';
import { readFields, readText, type SentBody } from '../answers/read-fields.ts';
import { refuse, refuseUntil } from '../answers/refuse.ts';
import { digestCode } from '../keys/digest.ts';
import { newSession } from '../session/new-session.ts';
import type { SignInTools } from '../sign-in-tools.ts';

/** Setting up an account from a link, the first time or after everything was lost. */
export function enrolRoutes(tools: SignInTools): Hono {
  const { editors, cookie, throttle, passkeys, passwordCodes, remoteAddress, clock, audit } = tools;
  const purposeOf = ({ token }: Invitation) => `enrol:${token}`;

  /** Reads the link's code, then lets `next` go on with whom it is for. */
  const withInvitation = async (
    request: Request,
    next: (found: { invitation: Invitation; account: Account; body: SentBody }) => Promise<Response>,
  ) => {
    const wait = await throttle.takeAttempt(remoteAddress(request));
    if (wait > 0) return refuseUntil(wait);
    const body = await readFields(request);
    if (typeof body === 'string') return refuse(body);
    const found = await editors.invitation(await digestCode(readText(body, 'loiMoi')), clock());
    return found ? next({ ...found, body }) : refuse('invitation-over');
  };

  const enrol = async (request: Request, invitation: Invitation, means: NewMeans, once: Once) => {
    const { editor } = invitation;
    const { session, token } = await newSession(tools, editor, means.means, request);
    const isDone = await editors.enrol(invitation.token, means, once, session, audit(editor));
    return isDone ? answer({ xong: true }, cookie.write(token)) : refuse('invitation-over');
  };

  const routes = new Hono();
  routes
    .post('/loi-moi', (context) =>
      withInvitation(context.req.raw, ({ invitation, account }) => {
        const told: InvitationAnswer = {
          hoTen: account.name,
          tenDangNhap: account.login,
          khoiPhuc: invitation.kind === 'recovery',
          hetHan: invitation.endsAt,
        };
        return Promise.resolve(answer(told));
      }),
    )

    .post('/loi-moi/khoa', (context) =>
      withInvitation(context.req.raw, async ({ invitation, account }) =>
        answer(await passkeys.askToRegister(purposeOf(invitation), account)),
      ),
    )

    .post('/loi-moi/khoa/xac-nhan', (context) =>
      withInvitation(context.req.raw, async ({ invitation, account, body }) => {
        const naming = { editor: account.id, name: ENROL_TEXT.ownPasskey };
        const made = await passkeys.readRegistration(purposeOf(invitation), body['traLoi'], naming);
        if (!made) return refuse('passkey-failed');
        return enrol(context.req.raw, invitation, { means: 'passkey', passkey: made.passkey }, made.once);
      }),
    )

    .post('/loi-moi/mat-khau', (context) =>
      withInvitation(context.req.raw, async ({ account }) => answer(await passwordCodes.prepare(account))),
    )

    .post('/loi-moi/mat-khau/xac-nhan', (context) =>
      withInvitation(context.req.raw, async ({ invitation, account, body }) => {
        const accepted = await passwordCodes.accept(account, {
          password: readText(body, 'matKhau'),
          code: readText(body, 'ma'),
          sealed: readText(body, 'goi'),
        });
        if (typeof accepted === 'string') return refuse(accepted);
        return enrol(context.req.raw, invitation, accepted.means, accepted.once);
      }),
    );
  return routes;
}
