import type { MiddlewareHandler } from 'hono';
import type { Editor } from '../../comments/domain/editor.ts';
import { hasRight } from '../../comments/domain/roles.ts';
import { SECTION_PROBLEMS } from '../../messages/newsroom-sections.ts';
import { worksOn } from '../stories/responsibility.ts';
import type { StoryDesk } from '../stories/story-desk.ts';
import { answer, refuseRequest } from './answers.ts';

/** Variables that the guards leave for routes. */
export interface NewsroomVariables {
  editor: Editor;
}

/** Whether a request was addressed to the newsroom's own host: a foreign name that leads here must get nothing. */
export function isOwnHost(request: Request, url: string): boolean {
  const { host, hostname, port } = new URL(url);
  const asked = new URL(request.url).host;
  if (asked === host) return true;
  return hostname === 'localhost' && (asked === `127.0.0.1:${port}` || asked === `[::1]:${port}`);
}

/** Lets nothing change unless it comes from the newsroom's own pages, as data that no form of another site can send. */
export function guardWrites(url: string): MiddlewareHandler {
  return async (context, next) => {
    const { method, headers } = context.req.raw;
    if (method !== 'GET' && method !== 'HEAD') {
      // A missing header counts as wrong.
      if (headers.get('origin') !== url) return refuseRequest('wrong-origin', 403);
      if (!/^application\/(?:json|octet-stream)(?:\s*;|$)/i.test(headers.get('content-type') ?? ''))
        return refuseRequest('not-json', 415);
    }
    return next();
  };
}

/** Lets through who is signed in and may write stories. */
export function requireWriter(
  authenticate: (request: Request) => Promise<Editor | null>,
): MiddlewareHandler<{ Variables: NewsroomVariables }> {
  return async (context, next) => {
    const editor = await authenticate(context.req.raw);
    if (!editor) return refuseRequest('not-signed-in', 401);
    if (!hasRight(editor.role, 'write-stories')) return refuseRequest('not-allowed', 403);
    context.set('editor', editor);
    return next();
  };
}

/** Lets through to a story only who works on its section; a story that is not there is told of by its route. */
export function requireSection({
  index,
}: StoryDesk): MiddlewareHandler<{ Variables: NewsroomVariables }, '/:collection/:slug'> {
  return async (context, next) => {
    const { collection, slug } = context.req.param();
    const editor = context.get('editor');
    if (editor.sections === undefined) return next();
    const entry = (await index.all()).get(`${collection}/${slug}`);
    if (entry === undefined || worksOn(editor, entry)) return next();
    return answer({ code: 'section-foreign', title: SECTION_PROBLEMS['section-foreign'] }, 403);
  };
}
