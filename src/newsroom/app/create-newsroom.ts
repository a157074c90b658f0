import { Hono } from 'hono';
import type { FirstHandler } from '../../serving/site-server.ts';
import { formatContentSecurityPolicy } from '../../serving/security-headers.ts';
import { textResponse } from '../../serving/text-response.ts';
import { NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import { pageRoutes } from '../pages/page-routes.ts';
import { refuseRequest } from './answers.ts';
import { dataRoutes } from './data-routes.ts';
import { fileRoutes } from './file-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { guardWrites, isOwnHost, requireSection, requireWriter, type NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';
import { createPreviewShelf, PREVIEWS } from './preview-shelf.ts';
import { storyRoutes } from './story-routes.ts';
import { toolRoutes } from './tool-routes.ts';

/** Below it the newsroom's pages stand. */
export const NEWSROOM = '/toa-soan';
/** Below it the newsroom answers its pages. */
export const NEWSROOM_API = '/api/v1/toa-soan';

/** Creates the newsroom: its pages, its interface and previews; undefined is left to the site. Nothing is given to whoever asks for another host. */
export function createNewsroom(deps: NewsroomDeps): FirstHandler {
  const shelf = createPreviewShelf();
  const api = new Hono<{ Variables: NewsroomVariables }>().basePath(NEWSROOM_API);
  api.use('*', guardWrites(deps.url), requireWriter(deps.authenticate));
  api.use('/bai/:collection/:slug/*', requireSection(deps.desk));
  for (const routes of [
    dataRoutes(deps),
    homeRoutes(deps),
    storyRoutes(deps),
    fileRoutes(deps),
    toolRoutes(deps, shelf),
  ])
    api.route('/', routes);
  api.notFound(() => refuseRequest('not-found', 404));
  api.onError((error) => {
    deps.log(error);
    return refuseRequest('unexpected', 500);
  });
  const pages = pageRoutes(deps);

  return async (request, { tls }) => {
    if (!isOwnHost(request, deps.url)) return textResponse(421, NEWSROOM_TEXT.wrongHost, tls);
    const { pathname } = new URL(request.url);
    if (pathname === NEWSROOM_API || pathname.startsWith(`${NEWSROOM_API}/`)) return api.fetch(request);
    if (pathname.startsWith(PREVIEWS)) return preview(request, pathname.slice(PREVIEWS.length).replace(/\/$/, ''));
    if (pathname === NEWSROOM || pathname.startsWith(`${NEWSROOM}/`)) {
      const page = await pages.fetch(request);
      page.headers.set('Content-Security-Policy', PAGE_POLICY);
      return page;
    }
    return DRAFT_FILES.test(pathname) && isOfPreview(request) ? draftFile(request, pathname) : undefined;
  };

  async function preview(request: Request, token: string): Promise<Response | undefined> {
    const html = shelf.get(token);
    if (html === undefined) return undefined;
    if (!(await deps.authenticate(request))) return refuseRequest('not-signed-in', 401);
    return new Response(html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Frame-Options': 'SAMEORIGIN',
        'Content-Security-Policy': FRAMED_POLICY,
      },
    });
  }

  /** What a previewed page shows and the served site may not have yet. */
  async function draftFile(request: Request, pathname: string): Promise<Response | undefined> {
    return (await deps.authenticate(request)) ? deps.previewer.asset(pathname) : undefined;
  }
}

const DRAFT_FILES = /^\/(?:anh|tep|_astro|ma-qr)\//;

function isOfPreview(request: Request): boolean {
  const referrer = request.headers.get('referer') ?? '';
  return URL.canParse(referrer) && new URL(referrer).pathname.startsWith(`${NEWSROOM}/`);
}

/** The newsroom's pages show previews in a frame, and pictures that are only being chosen. */
const PAGE_POLICY = `${formatContentSecurityPolicy('header').replace("img-src 'self'", "img-src 'self' blob:")}; frame-src 'self'`;
/** A previewed page may stand in the newsroom's frame; nothing can be sent from it, and it keeps nothing for later. */
const FRAMED_POLICY = formatContentSecurityPolicy('header')
  .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
  .replace("form-action 'self'", "form-action 'none'")
  .replace("connect-src 'self'", "connect-src 'none'")
  .replace("worker-src 'self'", "worker-src 'none'");
