import { Hono } from 'hono';
import { join } from 'node:path';
import type { ReferenceTarget } from '../../content-model/fields/field.ts';
import { describeFinding } from '../../messages/findings.ts';
import { takeSuggestion, type ProofFinding } from '../../proofreading/proof-finding.ts';
import { bodyToDoc } from '../body/read/body-to-doc.ts';
import { readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { labelsOf, lookUp } from '../stories/look-up.ts';
import { proofreadStory } from '../stories/proofread-story.ts';
import { TEXT_FILE } from '../stories/story-folder.ts';
import { answer, refuseRequest } from './answers.ts';
import type { NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';
import { createPresence } from './presence.ts';
import type { PreviewShelf } from './preview-shelf.ts';
import { readScreen } from './written-parts.ts';

/** What the writing screen asks for besides the story itself: names, who else is there, remarks, previews, the state of the build. */
export function toolRoutes(deps: NewsroomDeps, shelf: PreviewShelf): Hono<{ Variables: NewsroomVariables }> {
  const { desk, previewer, publisher, view } = deps;
  const routes = new Hono<{ Variables: NewsroomVariables }>();
  const presence = createPresence(desk.clock);
  const idOf = ({ collection, slug }: { collection: string; slug: string }) => `${collection}/${slug}`;

  routes.get('/tra-cuu/:target', async ({ req }) =>
    answer(await lookUp(desk, req.param('target') as ReferenceTarget, (req.query('q') ?? '').slice(0, 200))),
  );
  routes.get('/nhan/:target', async ({ req }) => {
    const ids = (req.query('ma') ?? '').split(',').filter(Boolean).slice(0, 200);
    return answer(await labelsOf(desk, req.param('target') as ReferenceTarget, ids));
  });
  routes.post('/bai/:collection/:slug/mo', async (context) => {
    const id = idOf(context.req.param());
    if (!(await desk.index.all()).has(id)) return refuseRequest('not-found', 404);
    return answer({ others: presence.enter(id, context.get('editor')) });
  });
  routes.post('/bai/:collection/:slug/dong', (context) => {
    presence.leave(idOf(context.req.param()), context.get('editor'));
    return answer({});
  });
  routes.post('/bai/:collection/:slug/xem-truoc', async ({ req }) => {
    const screen = await readScreen(desk, idOf(req.param()), req.raw);
    if (screen instanceof Response) return screen;
    const { story, source } = screen;
    const folder = join(desk.repository.contentDir, story.folder);
    const page = await previewer.render({ id: story.entry.id, folder, source });
    if (!page.ok) return answer({ problem: page.problem.code, places: page.problem.findings.map(placeOf) });
    return answer({ address: shelf.put(page.value.html), places: [] });
  });
  routes.post('/bai/:collection/:slug/soat', async ({ req }) => {
    const screen = await readScreen(desk, idOf(req.param()), req.raw);
    return screen instanceof Response ? screen : answer(await proofreadStory(desk, view, screen.story, screen.source));
  });
  routes.post('/bai/:collection/:slug/soat/sua', async ({ req }) => {
    const screen = await readScreen(desk, idOf(req.param()), req.raw);
    if (screen instanceof Response) return screen;
    const { span, suggestion } = screen.body as Partial<ProofFinding>;
    if (typeof suggestion !== 'string' || typeof span?.from !== 'number' || typeof span.to !== 'number')
      return refuseRequest('body-invalid', 400);
    const { data, body } = readFrontMatter(
      takeSuggestion(screen.source, { span, suggestion } as ProofFinding),
      TEXT_FILE,
    );
    const { doc } = bodyToDoc(body);
    return answer({ data, body, ...(doc ? { doc: doc.toJSON() as object } : {}) });
  });
  routes.get('/dung', () => answer(publisher.state()));
  routes.post('/dung', (context) => {
    publisher.publish(context.get('editor').name);
    return answer(publisher.state());
  });
  return routes;
}

function placeOf(finding: Parameters<typeof describeFinding>[0]) {
  const { what, remedy } = describeFinding(finding);
  const { field, label = '' } = finding;
  return { ...(field && field.length > 0 ? { path: field } : {}), label, sentence: `${what} ${remedy}` };
}
