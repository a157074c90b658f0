import type { Limit, RateLimiter } from '../rate-limit/rate-limiter.ts';
import { createKeyring } from '../crypto/keyring.ts';
import { networkOf } from '../crypto/network-of.ts';

/** An office shares one address. */
const PER_ADDRESS: Limit = { capacity: 30, refillPerHour: 60 };
/** Passwords only: a passkey cannot be guessed, so whoever wants to lock an editor out cannot. */
const PER_ACCOUNT: Limit = { capacity: 8, refillPerHour: 20 };

/** Counts attempts before they are looked at, so that many at once are counted too. */
export interface Throttle {
  /** Milliseconds to wait; 0 lets the attempt through. */
  takeAttempt(address: string, login?: string): Promise<number>;
}

/** Creates the throttle; names that do not exist are counted like others, and no address is kept in the clear. */
export function createThrottle(limiter: RateLimiter, secret: string, clock: () => number): Throttle {
  const keyring = createKeyring(secret);
  const bucket = async (kind: string, text: string) => `sign-in-${kind}:${await keyring.sign(`sign-in ${kind}`, text)}`;
  return {
    async takeAttempt(address, login) {
      const now = clock();
      const addressWait = await limiter.take(await bucket('address', networkOf(address)), PER_ADDRESS, now);
      if (addressWait > 0 || login === undefined) return addressWait;
      return limiter.take(await bucket('account', login), PER_ACCOUNT, now);
    },
  };
}
