import type { StoryFacts } from '../published/story-facts.ts';
import type { CommentStore } from '../storage/comment-store.ts';
import type { HmacMaker } from './crypto/keyring.ts';
import type { RateLimiter } from './rate-limit/rate-limiter.ts';

/** All that the comment function needs from the world; an adapter gives it. */
export interface CommentDeps {
  readonly store: CommentStore;
  readonly stories: StoryDirectory;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new comment id; later times sort later. */
  readonly newId: (now: number) => string;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** At least 32 characters; keys for form tokens, proofs and hashed addresses are derived from it. */
  readonly secret: string;
  /** A faster HMAC than that of web crypto, where the runtime has one. */
  readonly hmac?: HmacMaker | undefined;
  readonly settings: CommentSettings;
  /** The reader's address; the adapter decides about trusted proxies, headers are not read here. */
  readonly remoteAddress: (request: Request) => string;
  /** The store's buckets when not given; one process alone may keep them in memory. */
  readonly limiter?: RateLimiter;
  /**
   * A page of the built site (`/binh-luan/khung/`) whose region between `<!--noi-dung-->` and `<!--/noi-dung-->` is filled with receipts and
   * errors; a plain page stands in for it when it cannot be read.
   */
  readonly frame?: () => Promise<string | undefined>;
  /** Answers all below `/api/v1/bien-tap/`, sign-in included; absent on a public-only worker. */
  readonly desk?: (request: Request) => Response | Promise<Response>;
  /** Opens `GET /api/v1/xuat/binh-luan`; closed when not given. */
  readonly exportToken?: string;
  readonly log: (event: LogEvent) => void;
}

/** What the owner decides about comments. */
export interface CommentSettings {
  /** 1,000 is right for newspaper comments; counted in graphemes. */
  readonly maxGraphemes: number;
  readonly email: 'off' | 'optional' | 'required';
  /** Sent sooner after the form was given, a comment is looked at twice. */
  readonly minSeconds: number;
  /** Version of the consent text that stands at the form, `2026-11`. */
  readonly consentVersion: string;
  /** Who answers for the personal data. */
  readonly controller: string;
  readonly siteName: string;
  /** Origin of the site, for the check of `Origin`; the function's own origin always counts too. */
  readonly siteOrigin: string;
}

/** The stories of the built site whose comments are not off. */
export interface StoryDirectory {
  /** By entry id, `tin-tuc/le-phat-dong`. */
  find(id: string): StoryFacts | undefined | Promise<StoryFacts | undefined>;
}

/** Something for the operator: never a reader's text, name or address. */
export type LogEvent =
  | { readonly kind: 'storage-problem'; readonly route: string; readonly error: unknown }
  | { readonly kind: 'unexpected-error'; readonly route: string; readonly error: unknown };
