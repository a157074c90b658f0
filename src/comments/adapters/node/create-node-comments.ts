import { Hono } from 'hono';
import type { Environment } from '../../../environment/environment.ts';
import type { ApiHandler } from '../../../serving/site-server.ts';
import { CONSENT_VERSION } from '../../../messages/comment-form.ts';
import { createCommentFunction } from '../../http/create-comment-function.ts';
import type { CommentDeps, LogEvent } from '../../http/deps.ts';
import { createDesk } from '../../http/desk/create-desk.ts';
import { createMemoryLimiter } from '../../http/rate-limit/memory-limiter.ts';
import { createStoreLimiter } from '../../http/rate-limit/store-limiter.ts';
import { noticeFeedRoutes } from '../../http/notice-feed/notice-feed-routes.ts';
import { createSignIn, DESK_API } from '../../http/sign-in/create-sign-in.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import { createEditorStore } from '../../storage/editors/create-editor-store.ts';
import { createNoticeStore } from '../../storage/notices/notice-store.ts';
import { newId } from '../new-id.ts';
import { createScryptHasher } from '../passwords/scrypt-hasher.ts';
import { readKeyFile } from './key-file.ts';
import { createLateDatabase } from './late-database.ts';
import { openReadyDatabase } from './ready-database.ts';
import { openSiteFacts } from './site-facts.ts';
import { startWorkers, type WorkerEvent } from './workers/start-workers.ts';

/** The comment function of this process. */
export interface NodeComments {
  /** Answers all below `/api/`. */
  readonly api: ApiHandler;
  /** Why the database cannot be used now; undefined when it can. */
  readonly problem: () => Promise<unknown>;
  /** Begins to bring decisions onto pages, to send notices and to keep terms. */
  readonly start: (server: ServedSite) => void;
  /** Ends the work under way and closes the database; what was acknowledged is on disk. */
  readonly stop: () => Promise<void>;
}

/** What of the running server the workers need. */
export interface ServedSite {
  readonly url: string;
  readonly reload: () => Promise<void>;
  readonly reloadFile: (name: string) => Promise<void>;
}

/** Something for the operator. */
export type NodeLogEvent = LogEvent | WorkerEvent;

/** Sent sooner, a comment is looked at twice. */
const MIN_SECONDS = 5;

/** Creates the comment function on this machine's database, key file and built site. */
export async function createNodeComments(
  environment: Environment,
  log: (event: NodeLogEvent) => void,
): Promise<NodeComments> {
  const { dataDir, outDir, siteUrl, comments: choices } = environment;
  const { engine } = environment.database;
  const database = createLateDatabase(engine, () => openReadyDatabase(environment.database));
  const store = createCommentStore(database);
  const editors = createEditorStore(database);
  const facts = openSiteFacts(outDir);
  const secret = choices.secret ?? (await readKeyFile(dataDir));
  await facts.refresh();

  const addresses = new WeakMap<Request, string>();
  const common = {
    clock: Date.now,
    newId,
    random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    secret,
    remoteAddress: (request: Request) => addresses.get(request) ?? '',
  };
  // A file has one process that writes; a server may have several, which must count together.
  const limiter = engine === 'sqlite' ? createMemoryLimiter() : createStoreLimiter(store);
  const signIn = createSignIn({
    ...common,
    editors,
    limiter: createStoreLimiter(store),
    passwords: createScryptHasher(),
    origin: siteUrl,
    siteName: facts.current().settings.siteName,
  });
  const stories = { find: (id: string) => facts.current().stories[id] };
  const moderation = createDesk({
    ...common,
    ...{ store, stories, signIn, editors, log },
    needsSecondApproval: (section) => facts.current().settings.secondApproval.includes(section),
    origin: siteUrl,
  });

  const app = new Hono().route(
    DESK_API,
    noticeFeedRoutes({
      ...{ stories, authenticate: signIn.authenticate, clock: common.clock, random: common.random, origin: siteUrl },
      notices: createNoticeStore(database),
      siteName: () => facts.current().settings.siteName,
    }),
  );
  // Told and answered by the function around it.
  app.onError((error) => {
    throw error;
  });
  app.notFound(({ req }) => moderation(req.raw));

  const deps: CommentDeps = {
    ...common,
    ...{ store, limiter, stories, log },
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
    desk: (request) => app.fetch(request),
    frame: () => Promise.resolve(facts.current().frame),
    ...(choices.exportToken === undefined ? {} : { exportToken: choices.exportToken }),
  };
  const answer = createCommentFunction(deps);
  let workers: ReturnType<typeof startWorkers> | undefined;

  return {
    api(request, connection) {
      addresses.set(request, connection.clientAddress);
      return answer(request);
    },
    problem: database.problem,
    start(server) {
      workers = startWorkers({ environment, server, store, editors, facts, clock: common.clock, log });
    },
    async stop() {
      await workers?.stop();
      await database.close();
    },
  };
}
