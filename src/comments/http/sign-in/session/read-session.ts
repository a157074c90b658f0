import { SIGN_IN_TERMS, type Editor } from '../../../domain/editor.ts';
import type { Account, Session } from '../../../storage/editors/editor-store.ts';
import { digestCode } from '../keys/digest.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import type { SessionCookie } from './session-cookie.ts';

const TOUCH_EVERY = 60_000;

/** Who sent a request, and by which session. */
export interface SignedIn {
  readonly editor: Editor;
  readonly account: Account;
  readonly session: Session;
}

/** Creates the function that knows who sent a request; the database is asked each time, so that what was ended is over at once. */
export function createSessionReader({ editors, clock }: Pick<SignInDeps, 'editors' | 'clock'>, cookie: SessionCookie) {
  return async (request: Request): Promise<SignedIn | undefined> => {
    const token = cookie.read(request);
    if (token === undefined || token === '') return undefined;
    const now = clock();
    const found = await editors.session(await digestCode(token), now, now - SIGN_IN_TERMS.idle);
    if (!found) return undefined;
    const { account, session } = found;
    if (session.seenAt + TOUCH_EVERY <= now) await editors.touch(session.id, now);
    return { account, session, editor: describeEditor(account, session) };
  };
}

function describeEditor({ id, name, role, sections }: Account, { freshUntil }: Session): Editor {
  return { id, name, role, freshUntil, ...(sections === null ? {} : { sections }) };
}
