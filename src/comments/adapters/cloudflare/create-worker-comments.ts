import { fetchPageFrom } from '../workers/live-page.ts';
import { createKeeper } from '../workers/keeper.ts';
import type { ServiceEvent } from '../../../messages/comment-service.ts';
import { createWebhookChannel } from '../../notices/channels/webhook-channel.ts';
import { createNotifier } from '../../notices/create-notifier.ts';
import { createBuildRequest } from '../../published/publisher/ask-for-build.ts';
import { createPublisher } from '../../published/publisher/create-publisher.ts';
import type { PageRenewal } from '../../published/publisher/page-renewal.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import { createD1Database } from '../../storage/d1/create-d1-database.ts';
import { createEditorStore } from '../../storage/editors/create-editor-store.ts';
import { createFunction } from '../create-function.ts';
import { DESK_PAGE } from '../../domain/desk-place.ts';
import { createScryptHasher } from '../passwords/scrypt-hasher.ts';
import type { WorkerBindings } from './bindings.ts';
import { fetchSiteFacts } from './fetched-site-facts.ts';
import type { WorkerEnvironment } from './read-bindings.ts';

/** The comment function of one isolate. */
export interface WorkerComments {
  /** Answers all below `/api/`. */
  readonly answer: (request: Request) => Promise<Response>;
  /** What goes on beside the answering of requests; called every minute. Never rejects. */
  readonly work: (scheduledTime: number) => Promise<void>;
}

const MINUTE = 60_000;

/** Creates the comment function on the bindings of a worker. */
export function createWorkerComments(
  bindings: WorkerBindings,
  { siteUrl, secret, comments: choices }: WorkerEnvironment,
  log: (event: ServiceEvent) => void,
): WorkerComments {
  const { ASSETS: assets, DB: binding } = bindings;
  const database = createD1Database(binding);
  const store = createCommentStore(database);
  const editors = createEditorStore(database);
  const clock = Date.now;
  const report = (error: unknown) => log({ kind: 'work-failed', error });
  const facts = fetchSiteFacts(
    (path, headers) => {
      const address = new URL(`/${path}`, siteUrl);
      return assets ? assets.fetch(address, { headers }) : fetch(address, { headers });
    },
    clock,
    report,
  );
  let answer: ((request: Request) => Promise<Response>) | undefined;

  const publisher = createPublisher({
    store,
    stories: { find: (id) => facts.current().stories[id] },
    renewal: choices.buildWebhook ? createBuildRequest(choices.buildWebhook, clock) : WAIT_FOR_BUILD,
    // Through the front door even where the pages are the worker's own: what readers get is what counts.
    fetchPage: fetchPageFrom(siteUrl, clock),
    clock,
    log,
  });
  const notifier = createNotifier({
    ...{ store, clock, log },
    channels: choices.noticeWebhook
      ? [createWebhookChannel({ ...choices.noticeWebhook, deskAddress: `${siteUrl}${DESK_PAGE}` }, clock)]
      : [],
    titleOf: (id) => facts.current().stories[id]?.title ?? id,
  });
  const keeper = createKeeper({ store, editors, facts, clock });

  return {
    async answer(request) {
      await facts.refresh();
      answer ??= createFunction({
        ...{ database, store, editors, facts, siteUrl, secret, log },
        exportToken: choices.exportToken,
        // A new one each time: its queue would tie the requests of strangers together.
        passwords: {
          hash: (password) => createScryptHasher().hash(password),
          verify: (password, hash) => createScryptHasher().verify(password, hash),
        },
        // Cloudflare writes it over whatever the sender claims.
        remoteAddress: ({ headers }) => headers.get('CF-Connecting-IP') ?? '',
      }).answer;
      return answer(request);
    },
    async work(scheduledTime) {
      await facts.refresh();
      // Without facts every story would look closed, and no decision right.
      if (facts.current().version !== '') await publisher.work().catch(report);
      await notifier.work().catch(report);
      if (new Date(scheduledTime).getUTCMinutes() === 0) await keeper.work().catch(report);
    },
  };
}

/** Where nobody can be asked for a build: it comes by itself, and is looked for. */
const WAIT_FOR_BUILD: PageRenewal = {
  pausesMs: [5 * MINUTE, 15 * MINUTE, 30 * MINUTE],
  renew: () => Promise.resolve(),
};
