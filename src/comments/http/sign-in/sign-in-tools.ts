import type { Audit } from '../../storage/editors/editor-store.ts';
import { createPasswords, type Passwords } from './one-time-code/passwords.ts';
import { createPasskeys, type Passkeys } from './passkeys/passkeys.ts';
import { createSessionReader, type SignedIn } from './session/read-session.ts';
import { createSessionCookie, type SessionCookie } from './session/session-cookie.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { createThrottle, type Throttle } from './throttle.ts';

/** What the routes work with. */
export interface SignInTools extends SignInDeps {
  readonly cookie: SessionCookie;
  readonly throttle: Throttle;
  readonly passkeys: Passkeys;
  readonly passwordCodes: Passwords;
  readonly readSession: (request: Request) => Promise<SignedIn | undefined>;
  /** Who does something now. */
  readonly audit: (actor: string) => Audit;
}

/** Puts the tools together. */
export function createSignInTools(deps: SignInDeps): SignInTools {
  const cookie = createSessionCookie(deps.origin);
  return {
    ...deps,
    cookie,
    throttle: createThrottle(deps.limiter, deps.secret, deps.clock),
    passkeys: createPasskeys(deps),
    passwordCodes: createPasswords(deps),
    readSession: createSessionReader(deps, cookie),
    audit: (actor) => ({ id: deps.newId(deps.clock()), actor, at: deps.clock() }),
  };
}
