import { Hono } from 'hono';
import { findGaps } from '../stories/find-gaps.ts';
import { deskOf } from '../stories/responsibility.ts';
import { answer } from './answers.ts';
import type { NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';

/** What the home page tells when it stands already: it costs a reading of everything, and a question to the database. */
export function homeRoutes({ desk, waitingComments, view }: NewsroomDeps): Hono<{ Variables: NewsroomVariables }> {
  const routes = new Hono<{ Variables: NewsroomVariables }>();
  routes.get('/ban-lam-viec', async (context) => {
    const [comments, gaps] = await Promise.all([
      // The rest of the page is worth something without the database.
      waitingComments().catch(() => undefined),
      findGaps(deskOf(context.get('editor'), desk), view),
    ]);
    return answer({ ...(comments === undefined ? {} : { comments }), gaps });
  });
  return routes;
}
