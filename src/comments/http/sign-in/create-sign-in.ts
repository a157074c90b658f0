import { Hono } from 'hono';
import type { Editor } from '../../domain/editor.ts';
import { StorageProblem } from '../../storage/database.ts';
import { refuse } from './answers/refuse.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { confirmRoutes } from './routes/confirm-routes.ts';
import { editorRoutes } from './routes/editor-routes.ts';
import { enrolRoutes } from './routes/enrol-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';
import { guardPosts } from './session/desk-guards.ts';
import type { SignInDeps } from './sign-in-deps.ts';
import { createSignInTools } from './sign-in-tools.ts';

/** Below this address the desk answers. */
export const DESK_API = '/api/v1/bien-tap';

/** The sign-in of editors. */
export interface SignIn {
  /** Who sent the request; null when nobody is signed in. */
  readonly authenticate: (request: Request) => Promise<Editor | null>;
  /** To be mounted at `DESK_API`; checks the origin of every post by itself. */
  readonly routes: Hono;
}

/** Creates the sign-in of editors: passkeys, passwords with one-time codes, sessions, accounts. Nobody can sign himself up. */
export function createSignIn(deps: SignInDeps): SignIn {
  const tools = createSignInTools(deps);
  const routes = new Hono();
  routes.onError((error) => {
    if (error instanceof StorageProblem) return refuse('storage');
    throw error;
  });
  for (const create of [signInRoutes, confirmRoutes, sessionRoutes, enrolRoutes, accountRoutes, editorRoutes]) {
    const group = create(tools);
    for (const { path } of group.routes) routes.use(path, guardPosts(deps.origin));
    routes.route('/', group);
  }
  return {
    authenticate: async (request) => (await tools.readSession(request))?.editor ?? null,
    routes,
  };
}
