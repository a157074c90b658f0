import {
  findPasswordProblem,
  normalizePassword,
  type PasswordProblem,
} from '../../../domain/accounts/password-rules.ts';
import type { CodeSetupAnswer } from '../../../domain/accounts/wire.ts';
import type { Account, NewMeans, Once } from '../../../storage/editors/editor-store.ts';
import { seal, unseal } from '../keys/seal.ts';
import type { SignInDeps } from '../sign-in-deps.ts';
import { toBase32 } from './base32.ts';
import { enrolmentUri, findStep, SECRET_BYTES, spentStep } from './one-time-code.ts';

const PURPOSE = 'one-time codes';

/** Passwords with one-time codes: setting them and checking them, always both together. */
export type Passwords = ReturnType<typeof createPasswords>;

/** Creates it. */
export function createPasswords({ passwords, clock, random, secret, siteName }: SignInDeps) {
  return {
    /** Whether the password is right, and the code to spend; both are always worked on, so that the time tells nothing. */
    async check(account: Account | undefined, password: string, code: string): Promise<Once | undefined> {
      const isRight = await passwords.verify(normalizePassword(password), account?.password ?? null);
      if (!account?.totp) return undefined;
      const key = await unseal(account.totp, { secret, purpose: PURPOSE, owner: account.id });
      const step = key && (await findStep(key, code, clock()));
      return isRight && step !== undefined ? spentStep(account.id, step) : undefined;
    },

    /** A new secret for the app; it travels sealed and is stored only with a code that proves the app has it. */
    async prepare({ id, login }: Account): Promise<CodeSetupAnswer> {
      const key = random(SECRET_BYTES);
      return {
        goi: await seal(key, { secret, purpose: PURPOSE, owner: id, random }),
        khoa: (toBase32(key).match(/.{1,4}/g) ?? []).join(' '),
        diaChi: enrolmentUri(key, siteName, login),
      };
    },

    /** What to store for a new password, and the code to spend. */
    async accept(
      { id, login }: Account,
      { password, code, sealed }: { password: string; code: string; sealed: string },
    ): Promise<{ means: NewMeans & { means: 'password' }; once: Once } | PasswordProblem | 'code-wrong'> {
      const problem = findPasswordProblem(password, login);
      if (problem) return problem;
      const key = await unseal(sealed, { secret, purpose: PURPOSE, owner: id });
      const step = key && (await findStep(key, code, clock()));
      if (step === undefined) return 'code-wrong';
      const hash = await passwords.hash(normalizePassword(password));
      return { means: { means: 'password', password: hash, totp: sealed }, once: spentStep(id, step) };
    },
  };
}
