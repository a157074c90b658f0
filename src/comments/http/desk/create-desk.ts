import { Hono } from 'hono';
import { StorageProblem } from '../../storage/database.ts';
import { DESK_API } from '../sign-in/create-sign-in.ts';
import { refuse } from '../sign-in/answers/refuse.ts';
import { guardPosts } from '../sign-in/session/desk-guards.ts';
import type { CommentDeps } from '../deps.ts';
import { refuseDesk } from './answers/refuse-desk.ts';
import type { DeskDeps } from './desk-deps.ts';
import { createDeskTools } from './desk-tools.ts';
import { authorRoutes } from './routes/author-routes.ts';
import { decisionRoutes } from './routes/decision-routes.ts';
import { markRoutes } from './routes/mark-routes.ts';
import { queueRoutes } from './routes/queue-routes.ts';
import { recordRoutes } from './routes/record-routes.ts';
import { requestRoutes } from './routes/request-routes.ts';
import { ruleRoutes } from './routes/rule-routes.ts';

/** Creates the moderation desk's interface with the sign-in beside it: `CommentDeps.desk`, all below `/api/v1/bien-tap/`. */
export function createDesk(
  deps: DeskDeps & { readonly log: CommentDeps['log'] },
): (request: Request) => Promise<Response> {
  const app = new Hono().basePath(DESK_API);
  app.route('/', deps.signIn.routes);
  app.route('/', createDeskRoutes(deps));
  app.notFound(() => refuse('not-found'));
  app.onError((error, { req }) => {
    const isStorage = error instanceof StorageProblem;
    const kind = isStorage ? 'storage-problem' : 'unexpected-error';
    deps.log({ kind, route: req.path.split('/').slice(0, 5).join('/'), error });
    return isStorage ? refuse('storage') : refuseDesk('unexpected');
  });
  return async (request) => app.fetch(request);
}

/** The desk's own routes, without the sign-in. */
export function createDeskRoutes(deps: DeskDeps): Hono {
  const tools = createDeskTools(deps);
  const routes = new Hono();
  routes.use('*', guardPosts(deps.origin));
  for (const create of [queueRoutes, decisionRoutes, markRoutes, authorRoutes, requestRoutes, ruleRoutes, recordRoutes])
    routes.route('/', create(tools));
  return routes;
}
