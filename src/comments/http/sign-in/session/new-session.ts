import { nameDevice } from '../../../domain/accounts/device-name.ts';
import { SIGN_IN_TERMS, type Means } from '../../../domain/editor.ts';
import type { Session } from '../../../storage/editors/editor-store.ts';
import { toBase64url } from '../keys/base64url.ts';
import { digestCode } from '../keys/digest.ts';
import type { SignInDeps } from '../sign-in-deps.ts';

const CODE_BYTES = 32;

/** A code that nobody can guess, and what is kept of it. */
export async function newCode(random: SignInDeps['random']): Promise<{ code: string; digest: string }> {
  const code = toBase64url(random(CODE_BYTES));
  return { code, digest: await digestCode(code) };
}

/** A session to be stored, and the token for its cookie. Always a new one: a token from before the sign-in is worth nothing after it. */
export async function newSession(
  { clock, newId, random }: Pick<SignInDeps, 'clock' | 'newId' | 'random'>,
  editor: string,
  means: Means,
  request: Request,
): Promise<{ session: Session; token: string }> {
  const now = clock();
  const { code, digest } = await newCode(random);
  const session: Session = {
    id: newId(now),
    token: digest,
    editor,
    means,
    device: nameDevice(request.headers.get('user-agent') ?? ''),
    createdAt: now,
    seenAt: now,
    endsAt: now + SIGN_IN_TERMS.absolute,
    freshUntil: now + SIGN_IN_TERMS.fresh,
  };
  return { session, token: code };
}
