import type { Environment } from '../../../environment/environment.ts';
import type { ApiHandler } from '../../../serving/site-server.ts';
import type { Editor } from '../../domain/editor.ts';
import type { LogEvent } from '../../http/deps.ts';
import { createMemoryLimiter } from '../../http/rate-limit/memory-limiter.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import { createEditorStore } from '../../storage/editors/create-editor-store.ts';
import { createFunction } from '../create-function.ts';
import { createScryptHasher } from '../passwords/scrypt-hasher.ts';
import { readKeyFile } from './key-file.ts';
import { createLateDatabase } from './late-database.ts';
import { nodeHmac } from './node-hmac.ts';
import { openReadyDatabase } from './ready-database.ts';
import { openSiteFacts } from './site-facts.ts';
import { startWorkers, type WorkerEvent } from './workers/start-workers.ts';

/** The comment function of this process. */
export interface NodeComments {
  /** Answers all below `/api/`. */
  readonly api: ApiHandler;
  /** Who is signed in; null when nobody is. */
  readonly authenticate: (request: Request) => Promise<Editor | null>;
  /** Comments that wait for an editor. */
  readonly waiting: () => Promise<number>;
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
  readonly publication: () => number;
  readonly takeChanges: () => ReadonlySet<string> | undefined;
  readonly reload: () => Promise<void>;
  readonly reloadFile: (name: string) => Promise<void>;
}

/** Something for the operator. */
export type NodeLogEvent = LogEvent | WorkerEvent;

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
  const { answer, authenticate } = createFunction({
    ...{ database, store, editors, facts, siteUrl, secret, log },
    exportToken: choices.exportToken,
    // A file has one process that writes; a server may have several, which must count together.
    ...(engine === 'sqlite' ? { limiter: createMemoryLimiter() } : {}),
    passwords: createScryptHasher(),
    hmac: nodeHmac,
    remoteAddress: (request) => addresses.get(request) ?? '',
  });
  let workers: ReturnType<typeof startWorkers> | undefined;

  return {
    api(request, connection) {
      addresses.set(request, connection.clientAddress);
      return answer(request);
    },
    authenticate,
    async waiting() {
      const { inbox, suspect } = await store.counts();
      return inbox + suspect;
    },
    problem: database.problem,
    start(server) {
      workers = startWorkers({ environment, server, store, editors, facts, clock: Date.now, log });
    },
    async stop() {
      await workers?.stop();
      await database.close();
    },
  };
}
