import { Hono } from 'hono';
import { hasRight } from '../../comments/domain/roles.ts';
import { openData, saveData } from '../data/data-desk.ts';
import { answerResult, refuseRequest } from './answers.ts';
import type { NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';
import { readObject, textIn } from './read-request.ts';

/** The front page, the settings and the catalogues: read by all, changed by whoever may approve, published at once. */
export function dataRoutes({ desk, publisher, renewHours }: NewsroomDeps): Hono<{ Variables: NewsroomVariables }> {
  const routes = new Hono<{ Variables: NewsroomVariables }>();
  routes.get('/du-lieu/:name', async ({ req }) => answerResult(await openData(desk, req.param('name'))));
  routes.put('/du-lieu/:name', async (context) => {
    const editor = context.get('editor');
    if (!hasRight(editor.role, 'approve-stories')) return refuseRequest('not-allowed', 403);
    const body = await readObject(context.req.raw);
    if (body instanceof Response) return body;
    const { data, index } = body;
    const isIndex = index === undefined || (typeof index === 'number' && Number.isInteger(index) && index >= 0);
    if (typeof data !== 'object' || data === null || Array.isArray(data) || !isIndex)
      return refuseRequest('body-invalid', 400);
    const name = context.req.param('name');
    const saved = await saveData(desk, name, editor, {
      base: textIn(body, 'base') ?? '',
      data: data as Record<string, unknown>,
      ...(typeof index === 'number' ? { index } : {}),
    });
    if (saved.ok) {
      publisher.publish(name);
      renewHours();
    }
    return answerResult(saved);
  });
  return routes;
}
