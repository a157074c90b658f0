import { Hono } from 'hono';
import type { NoticeAddressAnswer, NoticeKeyAnswer } from '../../domain/accounts/wire.ts';
import type { Editor } from '../../domain/editor.ts';
import { isResponsibleFor } from '../../domain/editor.ts';
import type { NoticeStore } from '../../storage/notices/notice-store.ts';
import type { StoryDirectory } from '../deps.ts';
import { answer } from '../sign-in/answers/answer.ts';
import { refuse } from '../sign-in/answers/refuse.ts';
import { DESK_API } from '../sign-in/create-sign-in.ts';
import { toBase64url } from '../sign-in/keys/base64url.ts';
import { digestCode } from '../sign-in/keys/digest.ts';
import { guardPosts, requireRight } from '../sign-in/session/desk-guards.ts';
import { renderNoticeFeed } from './render-notice-feed.ts';

/** What the feed of what waits needs. */
export interface NoticeFeedDeps {
  readonly notices: NoticeStore;
  readonly stories: StoryDirectory;
  readonly authenticate: (request: Request) => Promise<Editor | null>;
  readonly clock: () => number;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  readonly origin: string;
  readonly siteName: () => string;
}

const DAY_MS = 24 * 3_600_000;
const TELL_DAYS = 30;
const MOST = 200;

/**
 * The feed of what waits, at `/tin-moi.xml?khoa=…` below the desk's address, and the keys to it: each editor has one, shown once, which he
 * can replace or take back. Whoever finds a key learns that something waits, never what readers wrote.
 */
export function noticeFeedRoutes(deps: NoticeFeedDeps): Hono {
  const { notices, stories, clock, origin } = deps;
  const routes = new Hono();
  const signedIn = requireRight(deps, 'moderate');

  routes.get('/tin-moi.xml', async ({ req }) => {
    const owner = await notices.owner(await digestCode(req.query('khoa') ?? ''));
    if (!owner) return refuse('not-found');
    const now = clock();
    const titles = new Map<string, string>();
    const items = [];
    for (const item of await notices.waiting(now - TELL_DAYS * DAY_MS, MOST)) {
      const facts = await stories.find(item.story);
      const { sections } = owner;
      if (sections !== null && (!facts || !isResponsibleFor({ sections }, facts.section))) continue;
      titles.set(item.story, facts?.title ?? item.story);
      items.push(item);
    }
    const feed = renderNoticeFeed(items, {
      ...{ origin, now, siteName: deps.siteName() },
      titleOf: (story) => titles.get(story) ?? story,
    });
    return new Response(feed, { headers: PRIVATE_FEED });
  });

  routes.use('/tin-moi/*', guardPosts(origin));
  routes.get('/tin-moi/khoa', signedIn, async (context) => {
    const lapLuc = (await notices.keyOf(context.get('editor').id)) ?? null;
    return answer({ lapLuc } satisfies NoticeKeyAnswer);
  });
  routes.post('/tin-moi/khoa', signedIn, async (context) => {
    const key = toBase64url(deps.random(24));
    await notices.setKey(context.get('editor').id, await digestCode(key), clock());
    const diaChi = `${origin}${DESK_API}/tin-moi.xml?khoa=${key}`;
    return answer({ diaChi } satisfies NoticeAddressAnswer);
  });
  routes.post('/tin-moi/khoa/bo', signedIn, async (context) => {
    return answer({ xong: await notices.removeKey(context.get('editor').id) });
  });
  return routes;
}

const PRIVATE_FEED = {
  'Content-Type': 'application/atom+xml; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
} as const;
