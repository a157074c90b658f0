import type { Environment } from '../../../../environment/environment.ts';
import { createBuildRequest } from '../../../published/publisher/ask-for-build.ts';
import { createPublisher } from '../../../published/publisher/create-publisher.ts';
import { createPagePatcher } from '../../../published/publisher/patch-pages.ts';
import { DESK_PAGE } from '../../../domain/desk-place.ts';
import type { CommentStore } from '../../../storage/comment-store.ts';
import type { EditorStore } from '../../../storage/editors/editor-store.ts';
import type { ServedSite } from '../create-node-comments.ts';
import { createMailChannel } from '../../../notices/channels/mail-channel.ts';
import { createWebhookChannel } from '../../../notices/channels/webhook-channel.ts';
import { createNotifier } from '../../../notices/create-notifier.ts';
import type { NoticeChannel } from '../../../notices/notice.ts';
import { createMailSender } from '../mail-sender.ts';
import { openPageFolder } from '../page-folder.ts';
import { repeat } from '../repeat.ts';
import type { SiteFactsReader } from '../../site-facts.ts';
import { createBuildWatch } from './build-watch.ts';
import { createKeeper } from '../../workers/keeper.ts';
import { fetchPageFrom } from '../../workers/live-page.ts';

/** What the workers work with. */
export interface WorkerDeps {
  readonly environment: Environment;
  readonly server: ServedSite;
  readonly store: CommentStore;
  readonly editors: EditorStore;
  readonly facts: SiteFactsReader;
  readonly clock: () => number;
  readonly log: (event: WorkerEvent) => void;
}

/** Work in the background that did not succeed; it is tried again by itself. */
export interface WorkerEvent {
  readonly kind: 'page-not-renewed' | 'notice-not-sent' | 'work-failed';
  readonly error: unknown;
  readonly story?: string;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Starts all that goes on beside the answering of requests. */
export function startWorkers(deps: WorkerDeps): { readonly stop: () => Promise<void> } {
  const { environment, server, store, facts, clock, log } = deps;
  const { buildWebhook } = environment.comments;
  const patcher = createPagePatcher({
    store,
    pages: openPageFolder(environment, server.reloadFile),
    settings: () => facts.current().settings,
    clock,
  });
  const publisher = createPublisher({
    store,
    stories: { find: (id) => facts.current().stories[id] },
    // Pages that stand elsewhere are built there.
    renewal: buildWebhook ? createBuildRequest(buildWebhook, clock) : patcher,
    fetchPage: fetchPageFrom(buildWebhook ? environment.siteUrl : server.url, clock),
    clock,
    log,
  });
  const watch = createBuildWatch({
    facts,
    reload: server.reload,
    publication: server.publication,
    takeChanges: server.takeChanges,
    patcher,
    clock,
  });
  const notifier = createNotifier({
    ...{ store, clock, log },
    channels: openChannels(deps),
    titleOf: (id) => facts.current().stories[id]?.title ?? id,
  });
  const keeper = createKeeper(deps);
  const report = (error: unknown) => log({ kind: 'work-failed', error });
  const running = [
    repeat(() => publisher.work(), SECOND, report),
    repeat(() => watch.work(), 2 * SECOND, report),
    repeat(() => notifier.work(), 5 * SECOND, report),
    repeat(() => keeper.work(), HOUR, report),
  ];
  return {
    async stop() {
      await Promise.all(running.map((one) => one.stop()));
    },
  };
}

function openChannels({ environment, facts, clock }: WorkerDeps): readonly NoticeChannel[] {
  const { noticeMail, noticeWebhook } = environment.comments;
  const deskAddress = `${environment.siteUrl}${DESK_PAGE}`;
  const siteName = () => facts.current().settings.siteName;
  return [
    ...(noticeMail ? [createMailChannel(createMailSender(noticeMail), { siteName, deskAddress })] : []),
    ...(noticeWebhook ? [createWebhookChannel({ ...noticeWebhook, deskAddress }, clock)] : []),
  ];
}
