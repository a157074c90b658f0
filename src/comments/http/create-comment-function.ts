import { Hono, type Context } from 'hono';
import { StorageProblem } from '../storage/database.ts';
import type { CommentDeps } from './deps.ts';
import { problemAnswer } from './problem/answers.ts';
import { API } from './public/addresses.ts';
import { answerErasure, answerSecondLook } from './public/ask-route.ts';
import { answerChallenge } from './public/challenge-route.ts';
import { createPublicContext } from './public/public-context.ts';
import { answerExport, answerPublished } from './public/published-route.ts';
import { answerReport } from './public/report-route.ts';
import { answerStatus } from './public/status-route.ts';
import { answerSubmit } from './public/submit-route.ts';
import { bodyKind, prefersHtml } from './request/content-type.ts';

/** Creates the comment function: one handler for all below `/api/v1/`. Never rejects; the adapter adds the site's security headers. */
export function createCommentFunction(deps: CommentDeps): (request: Request) => Promise<Response> {
  const context = createPublicContext(deps);
  const app = new Hono().basePath(API);
  const code = ({ req }: Context): string => req.param('code') ?? '';

  app.post('/binh-luan', ({ req }) => answerSubmit(context, req.raw));
  app.get('/thu-thach', ({ req }) => answerChallenge(context, req.raw));
  app.get('/bien-nhan/:code', (c) => answerStatus(context, c.req.raw, { code: code(c), asHtml: true }));
  app.get('/trang-thai/:code', (c) => {
    return answerStatus(context, c.req.raw, { code: code(c), asHtml: prefersHtml(c.req.raw) });
  });
  // A form without a script can only put the code into the query.
  app.get('/trang-thai', ({ req }) => {
    return answerStatus(context, req.raw, { code: req.query('ma') ?? '', asHtml: prefersHtml(req.raw) });
  });
  app.post('/xoa/:code', (c) => answerErasure(context, c.req.raw, code(c)));
  app.post('/xem-lai/:code', (c) => answerSecondLook(context, c.req.raw, code(c)));
  app.post('/bao-cao/:code', (c) => answerReport(context, c.req.raw, code(c)));
  app.get('/bai/:collection/:slug/binh-luan', ({ req }) => {
    return answerPublished(context, req.raw, `${req.param('collection')}/${req.param('slug')}`);
  });
  app.get('/xuat/binh-luan', ({ req }) => answerExport(context, req.raw));
  const { desk } = deps;
  if (desk) app.all('/bien-tap/*', ({ req }) => desk(req.raw));

  for (const path of ['/binh-luan', '/xoa/:code', '/xem-lai/:code', '/bao-cao/:code'])
    app.all(path, ({ req }) => refuseMethod(req.raw, 'POST'));
  for (const path of [
    '/thu-thach',
    '/bien-nhan/:code',
    '/trang-thai/:code',
    '/trang-thai',
    '/bai/:collection/:slug/binh-luan',
    '/xuat/binh-luan',
  ])
    app.all(path, ({ req }) => refuseMethod(req.raw, 'GET, HEAD'));
  app.notFound(({ req }) => problemAnswer(deps, { code: 'not-found' }, wantsPage(req.raw)));
  app.onError((error, { req }) => {
    const isStorage = error instanceof StorageProblem;
    deps.log({ kind: isStorage ? 'storage-problem' : 'unexpected-error', route: nameRoute(req.path), error });
    return problemAnswer(deps, { code: isStorage ? 'storage' : 'internal', waitMs: 30_000 }, wantsPage(req.raw));
  });
  return async (request) => app.fetch(request);

  function refuseMethod(request: Request, allow: string): Promise<Response> {
    return problemAnswer(deps, { code: 'method-not-allowed', allow }, wantsPage(request));
  }
}

function wantsPage(request: Request): boolean {
  return bodyKind(request) === 'form' || prefersHtml(request);
}

/** Without what follows: receipt codes belong in no log. */
function nameRoute(path: string): string {
  return path.split('/').slice(0, 4).join('/');
}
