import type { EditorStore } from '../../storage/editors/editor-store.ts';
import type { RateLimiter } from '../rate-limit/rate-limiter.ts';

/** All that the sign-in of editors needs from the world; an adapter gives it. */
export interface SignInDeps {
  readonly editors: EditorStore;
  /** Shared by all processes: guesses are counted together. */
  readonly limiter: RateLimiter;
  readonly passwords: PasswordHasher;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Ids of which later ones sort later. */
  readonly newId: (now: number) => string;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** At least 32 characters; keys are derived from it, one for each purpose. */
  readonly secret: string;
  /** Origin of the desk, `https://example.vn`: passkeys belong to its host, and only posts from it are taken. */
  readonly origin: string;
  readonly siteName: string;
  /** Address of the sender; the adapter decides about trusted proxies. */
  readonly remoteAddress: (request: Request) => string;
}

/** A slow hash of passwords, which web APIs do not have. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** Whether the password gives the hash; without a hash it is false after the same time. */
  verify(password: string, hash: string | null): Promise<boolean>;
}
