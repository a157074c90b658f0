import type { Role } from '../roles.ts';

/** What an account has to say for itself in a list: no secrets. */
export interface AccountSummary {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly role: Role;
  readonly sections: readonly string[] | null;
  readonly isDisabled: boolean;
  readonly hasPassword: boolean;
  readonly passkeys: number;
  readonly lastSignInAt: number | null;
  /** End of an enrolment link that waits to be used. */
  readonly invitedUntil: number | null;
}
