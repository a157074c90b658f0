import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import type { PasswordHasher } from '../../http/sign-in/sign-in-deps.ts';

/** 32 MB and three passes: one of OWASP's equal choices, the one that leaves room on a small server. */
const COST = { N: 2 ** 15, r: 8, p: 3 } as const;
const MAX_MEMORY = 64 * 2 ** 20;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** Creates the hash of passwords: scrypt, the parameters kept beside each hash so that they can grow. One runs at a time, to bound memory. */
export function createScryptHasher(cost: Pick<ScryptOptions, 'N' | 'r' | 'p'> = COST): PasswordHasher {
  let last: Promise<unknown> = Promise.resolve();
  const derive = (password: string, salt: Buffer, { N = COST.N, r = COST.r, p = COST.p }: ScryptOptions) => {
    const next = last.then(
      () =>
        new Promise<Buffer>((resolve, reject) => {
          scrypt(password, salt, KEY_BYTES, { N, r, p, maxmem: MAX_MEMORY }, (error, key) =>
            error ? reject(error) : resolve(key),
          );
        }),
    );
    last = next.catch(() => undefined);
    return next;
  };

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const key = await derive(password, salt, cost);
      return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
    },
    async verify(password, hash) {
      const [, N, r, p, salt = '', key = ''] = hash?.split('$') ?? [];
      const kept = Buffer.from(key, 'base64url');
      // Without a hash the same work is done, so that the time does not tell which accounts exist.
      const options = hash === null ? cost : { N: Number(N), r: Number(r), p: Number(p) };
      const derived = await derive(password, Buffer.from(salt, 'base64url'), options);
      return kept.length === KEY_BYTES && timingSafeEqual(derived, kept);
    },
  };
}
