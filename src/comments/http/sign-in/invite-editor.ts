import { COMMAND_ACTOR, SIGN_IN_TERMS } from '../../domain/editor.ts';
import type { LinkAnswer } from '../../domain/accounts/wire.ts';
import type { Account, Invitation } from '../../storage/editors/editor-store.ts';
import { newCode } from './session/new-session.ts';
import type { SignInDeps } from './sign-in-deps.ts';

/** What making links needs; a command has no more than this. */
export type InviteDeps = Pick<SignInDeps, 'editors' | 'clock' | 'newId' | 'random' | 'origin'>;

/** Creates an account that waits for its owner; undefined when the login name is taken. */
export async function newEditor(
  deps: InviteDeps,
  profile: Pick<Account, 'login' | 'name' | 'role' | 'sections'>,
  actor: string = COMMAND_ACTOR,
): Promise<LinkAnswer | undefined> {
  const { editors, clock, newId } = deps;
  const id = newId(clock());
  const { invitation, link } = await prepareLink(deps, id, 'first');
  const isCreated = await editors.create({ id, ...profile }, invitation, audit(deps, actor));
  return isCreated ? link : undefined;
}

/** Makes a new link for an account: it replaces what the editor signed in with. Undefined when there is no such active account. */
export async function inviteEditor(
  deps: InviteDeps,
  id: string,
  actor: string = COMMAND_ACTOR,
): Promise<LinkAnswer | undefined> {
  const account = await deps.editors.find(id);
  if (!account) return undefined;
  const isEnrolled = account.password !== null || (await deps.editors.passkeys(id)).length > 0;
  const { invitation, link } = await prepareLink(deps, id, isEnrolled ? 'recovery' : 'first');
  return (await deps.editors.invite(invitation, audit(deps, actor))) ? link : undefined;
}

async function prepareLink({ clock, random, origin }: InviteDeps, editor: string, kind: Invitation['kind']) {
  const { code, digest } = await newCode(random);
  const endsAt = clock() + SIGN_IN_TERMS.invitation;
  const invitation: Invitation = { token: digest, editor, kind, endsAt };
  // After the "#" it reaches neither server logs nor the Referer of other requests.
  const link: LinkAnswer = { duongDan: `${origin}/bien-tap/dang-nhap/#loi-moi=${code}`, hetHan: endsAt };
  return { invitation, link };
}

function audit({ clock, newId }: InviteDeps, actor: string) {
  return { id: newId(clock()), actor, at: clock() };
}
