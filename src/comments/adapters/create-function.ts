import { Hono } from 'hono';
import { CONSENT_VERSION } from '../../messages/comment-form.ts';
import type { Editor } from '../domain/editor.ts';
import { createCommentFunction } from '../http/create-comment-function.ts';
import type { CommentDeps, StoryDirectory } from '../http/deps.ts';
import type { HmacMaker } from '../http/crypto/keyring.ts';
import { createDesk } from '../http/desk/create-desk.ts';
import { noticeFeedRoutes } from '../http/notice-feed/notice-feed-routes.ts';
import type { RateLimiter } from '../http/rate-limit/rate-limiter.ts';
import { createStoreLimiter } from '../http/rate-limit/store-limiter.ts';
import { createSignIn, DESK_API } from '../http/sign-in/create-sign-in.ts';
import type { PasswordHasher } from '../http/sign-in/sign-in-deps.ts';
import type { CommentStore } from '../storage/comment-store.ts';
import { type Database, StorageProblem } from '../storage/database.ts';
import type { EditorStore } from '../storage/editors/editor-store.ts';
import { createNoticeStore } from '../storage/notices/notice-store.ts';
import { newId } from './new-id.ts';
import type { SiteFactsReader } from './site-facts.ts';

/** What differs from runtime to runtime. */
export interface FunctionParts {
  readonly database: Database;
  readonly store: CommentStore;
  readonly editors: EditorStore;
  readonly facts: Pick<SiteFactsReader, 'current'>;
  readonly siteUrl: string;
  readonly secret: string;
  readonly hmac?: HmacMaker;
  readonly exportToken: string | undefined;
  /** Of what readers send; the buckets in the database when not given. */
  readonly limiter?: RateLimiter;
  readonly passwords: PasswordHasher;
  /** The sender's address; here it is decided which headers are believed. */
  readonly remoteAddress: (request: Request) => string;
  readonly log: CommentDeps['log'];
}

/** Sent sooner, a comment is looked at twice. */
const MIN_SECONDS = 5;

/** The function, and who is signed in by its sessions. */
export interface CommentFunction {
  /** Answers all below `/api/v1/`. */
  readonly answer: (request: Request) => Promise<Response>;
  /** Null when nobody is signed in. */
  readonly authenticate: (request: Request) => Promise<Editor | null>;
}

/** Puts the whole function together, with desk and sign-in. The facts must have been read once. */
export function createFunction(parts: FunctionParts): CommentFunction {
  const { database, store, editors, facts, siteUrl, exportToken, log } = parts;
  const shared = createStoreLimiter(store);
  const { secret, remoteAddress } = parts;
  const common = {
    clock: Date.now,
    newId,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    ...{ secret, remoteAddress },
  };
  const stories: StoryDirectory = {
    find(id) {
      const { stories: found, version } = facts.current();
      // No story is unknown as long as nothing is known: whoever writes gets the text back and may try again.
      if (version === '')
        throw new StorageProblem('unreachable', new Error('The facts of the built site are missing.'));
      return found[id];
    },
  };
  const signIn = createSignIn({
    ...common,
    editors,
    limiter: shared,
    passwords: parts.passwords,
    origin: siteUrl,
    siteName: facts.current().settings.siteName,
  });
  const moderation = createDesk({
    ...common,
    ...{ store, stories, signIn, editors, log },
    needsSecondApproval: (section) => facts.current().settings.secondApproval.includes(section),
    origin: siteUrl,
  });
  const desk = new Hono().route(
    DESK_API,
    noticeFeedRoutes({
      ...{ stories, authenticate: signIn.authenticate, clock: common.clock, random: common.random, origin: siteUrl },
      notices: createNoticeStore(database),
      siteName: () => facts.current().settings.siteName,
    }),
  );
  // Told and answered by the function around it.
  desk.onError((error) => {
    throw error;
  });
  desk.notFound(({ req }) => moderation(req.raw));

  const answer = createCommentFunction({
    ...common,
    ...{ store, stories, log },
    hmac: parts.hmac,
    limiter: parts.limiter ?? shared,
    // Read for each request: a build may have brought others.
    get settings() {
      const { email, controller, maxGraphemes, siteName } = facts.current().settings;
      return {
        ...{ email, controller, maxGraphemes, siteName },
        minSeconds: MIN_SECONDS,
        consentVersion: CONSENT_VERSION,
        siteOrigin: siteUrl,
      };
    },
    desk: (request) => desk.fetch(request),
    frame: () => Promise.resolve(facts.current().frame),
    ...(exportToken === undefined ? {} : { exportToken }),
  });
  return { answer, authenticate: signIn.authenticate };
}
