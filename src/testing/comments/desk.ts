import { Hono } from 'hono';
import type { Role } from '../../comments/domain/roles.ts';
import { createDesk as createDeskFunction } from '../../comments/http/desk/create-desk.ts';
import { noticeFeedRoutes } from '../../comments/http/notice-feed/notice-feed-routes.ts';
import type { StoryDirectory } from '../../comments/http/deps.ts';
import type { StoryFacts } from '../../comments/published/story-facts.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { Database } from '../../comments/storage/database.ts';
import { createNoticeStore } from '../../comments/storage/notices/notice-store.ts';
import { DESK_API } from '../../comments/http/sign-in/create-sign-in.ts';
import { newEditor } from '../../comments/http/sign-in/invite-editor.ts';
import { newSession } from '../../comments/http/sign-in/session/new-session.ts';
import { createSessionCookie } from '../../comments/http/sign-in/session/session-cookie.ts';
import { createBrowser, createDesk, type Browser } from '../sign-in/sign-in-desk.ts';

/** The stories of a test, by entry id. */
export type Stories = Readonly<Record<string, Partial<StoryFacts>>>;

/** A moderation desk on a database whose tables are up to date, with the sign-in of the tests in front of it. */
export function createModeration(
  database: Database,
  {
    stories = {},
    second = [],
    ...options
  }: { stories?: Stories; second?: readonly string[]; origin?: string; now?: number } = {},
) {
  const desk = createDesk(database, options);
  const store = createCommentStore(database);
  const { deps, signIn } = desk;
  const directory: StoryDirectory = {
    find: (id) => (Object.hasOwn(stories, id) ? { ...factsOf(id), ...stories[id] } : undefined),
  };
  const moderate = createDeskFunction({
    ...deps,
    ...{ store, signIn, stories: directory },
    needsSecondApproval: (section) => second.includes(section),
    log: ({ error }) => {
      throw error;
    },
  });
  const feed = noticeFeedRoutes({
    ...{ notices: createNoticeStore(database), stories: directory, authenticate: signIn.authenticate },
    ...{ clock: deps.clock, random: deps.random, origin: deps.origin, siteName: () => deps.siteName },
  });
  const app = new Hono().route(DESK_API, feed);
  app.notFound(({ req }) => moderate(req.raw));
  const api = async (request: Request) => app.fetch(request);

  const browser = () => createBrowser((request) => api(request), deps.origin);

  return {
    ...desk,
    store,
    api,
    /** A signed-in editor; paths count from the desk's interface. */
    async signedIn(
      login: string,
      role: Role,
      { sections = null, name = `Biên tập ${login}` }: { sections?: readonly string[] | null; name?: string } = {},
    ): Promise<Browser> {
      await newEditor(desk.deps, { login, name, role, sections });
      const editor = (await desk.editors.findByLogin(login))?.id ?? '';
      const request = new Request(desk.deps.origin);
      const { session, token } = await newSession(desk.deps, editor, 'passkey', request);
      const audit = { id: session.id, actor: editor, at: desk.now() };
      await desk.editors.open(session, { nonce: session.id, endsAt: session.endsAt }, null, null, audit);
      const own = browser();
      own.cookie = createSessionCookie(desk.deps.origin).write(token).split(';')[0] ?? '';
      return prefixed(own);
    },
    anybody: () => prefixed(browser()),
  };
}

/** A moderation desk of the tests. */
export type Moderation = ReturnType<typeof createModeration>;

function factsOf(id: string): StoryFacts {
  const path = `/${id}/`;
  return { path, title: `Bài ${id}`, section: 'thoi-su', publishedAt: '2026-11-20T08:00', mode: 'open' };
}

function prefixed(browser: Browser): Browser {
  return {
    get: (path) => browser.get(`${DESK_API}${path}`),
    post: (path, body, headers) => browser.post(`${DESK_API}${path}`, body, headers),
    get cookie() {
      return browser.cookie;
    },
    set cookie(value: string) {
      browser.cookie = value;
    },
  };
}
