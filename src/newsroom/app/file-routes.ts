import { Hono } from 'hono';
import { putStoryFile } from '../stories/story-files.ts';
import { answerResult } from './answers.ts';
import type { NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';

/** Files beside stories, and texts that come from elsewhere. */
export function fileRoutes({ desk }: NewsroomDeps): Hono<{ Variables: NewsroomVariables }> {
  const routes = new Hono<{ Variables: NewsroomVariables }>();
  routes.delete('/bai/:collection/:slug/tep/:name', async (context) => {
    const { collection, slug, name } = context.req.param();
    const file = { name, bytes: null };
    return answerResult(await putStoryFile(desk, `${collection}/${slug}`, context.get('editor'), file));
  });
  return routes;
}
