import type { Role } from '../../comments/domain/roles.ts';
import { createDesk as createDeskFunction } from '../../comments/http/desk/create-desk.ts';
import type { StoryFacts } from '../../comments/published/story-facts.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { Database } from '../../comments/storage/database.ts';
import { newEditor } from '../../comments/http/sign-in/invite-editor.ts';
import { newSession } from '../../comments/http/sign-in/session/new-session.ts';
import { createSessionCookie } from '../../comments/http/sign-in/session/session-cookie.ts';
import { createBrowser, createDesk, type Browser } from '../sign-in/sign-in-desk.ts';

/** Where the desk's routes stand. */
const API = '/api/v1/bien-tap';

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
  const api = createDeskFunction({
    ...desk.deps,
    store,
    signIn: desk.signIn,
    needsSecondApproval: (section) => second.includes(section),
    stories: {
      find: (id) =>
        Object.hasOwn(stories, id)
          ? {
              path: `/${id}/`,
              title: `Bài ${id}`,
              section: 'thoi-su',
              publishedAt: '2026-11-20T08:00',
              mode: 'open',
              ...stories[id],
            }
          : undefined,
    },
    log: ({ error }) => {
      throw error;
    },
  });

  const browser = () => createBrowser((request) => api(request));

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

function prefixed(browser: Browser): Browser {
  return {
    get: (path) => browser.get(`${API}${path}`),
    post: (path, body, headers) => browser.post(`${API}${path}`, body, headers),
    get cookie() {
      return browser.cookie;
    },
    set cookie(value: string) {
      browser.cookie = value;
    },
  };
}
