import type { MiddlewareHandler } from 'hono';
import type { Editor } from '../../../domain/editor.ts';
import { hasRight, needsFreshSignIn, type Right } from '../../../domain/roles.ts';
import { refuse } from '../answers/refuse.ts';

/** Variables that the guards leave for routes. */
export interface EditorVariables {
  editor: Editor;
}

/** Lets nothing change state unless it comes from the desk's own pages as JSON, which no form of another site can send. */
export function guardPosts(origin: string): MiddlewareHandler {
  return async (context, next) => {
    const { method, headers } = context.req.raw;
    if (method !== 'GET' && method !== 'HEAD') {
      // A missing header counts as wrong.
      if (headers.get('origin') !== origin) return refuse('wrong-origin');
      if (!/^application\/json(?:\s*;|$)/i.test(headers.get('content-type') ?? '')) return refuse('not-json');
    }
    return next();
  };
}

/** Lets through who is signed in, has the right, and has proved who he is just now where the right asks for it. */
export function requireRight(
  { authenticate, clock }: { authenticate: (request: Request) => Promise<Editor | null>; clock: () => number },
  right: Right,
): MiddlewareHandler<{ Variables: EditorVariables }> {
  return async (context, next) => {
    const editor = await authenticate(context.req.raw);
    if (!editor) return refuse('not-signed-in');
    if (!hasRight(editor.role, right)) return refuse('not-allowed');
    if (needsFreshSignIn(right) && context.req.method !== 'GET' && editor.freshUntil <= clock())
      return refuse('confirm-first');
    context.set('editor', editor);
    return next();
  };
}
