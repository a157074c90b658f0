import { createKeyring, type Keyring } from '../crypto/keyring.ts';
import { createSenderKeys, type SenderKeys } from '../crypto/sender-keys.ts';
import type { CommentDeps } from '../deps.ts';
import { createMemoryLimiter } from '../rate-limit/memory-limiter.ts';
import type { RateLimiter } from '../rate-limit/rate-limiter.ts';
import { createStoreLimiter } from '../rate-limit/store-limiter.ts';

/** What the public routes share. */
export interface PublicContext {
  readonly deps: CommentDeps;
  readonly keyring: Keyring;
  readonly senders: SenderKeys;
  /** Of what writes. */
  readonly limiter: RateLimiter;
  /** Of what only reads: in memory, since a GET writes nothing. */
  readonly lookUps: RateLimiter;
  /** What was last answered about stories: good as long as the tag is, which the database is asked for each time. */
  readonly publishedAnswers: Map<string, TaggedText>;
}

/** An answer written out, and what it was true for. */
export interface TaggedText {
  readonly etag: string;
  readonly text: string;
}

/** Creates what the public routes share, once for a function. */
export function createPublicContext(deps: CommentDeps): PublicContext {
  const keyring = createKeyring(deps.secret, deps.hmac);
  return {
    deps,
    keyring,
    senders: createSenderKeys(keyring),
    limiter: deps.limiter ?? createStoreLimiter(deps.store),
    lookUps: createMemoryLimiter(),
    publishedAnswers: new Map(),
  };
}
