import { html } from 'hono/html';
import { Hono } from 'hono';
import { readReferenceData } from '../../content-store/read-catalogues.ts';
import { hasRight } from '../../comments/domain/roles.ts';
import { DATA_NAMES, DATA_TEXT } from '../../messages/newsroom-data.ts';
import { NEWSROOM_TEXT as text, REQUEST_PROBLEMS } from '../../messages/newsroom.ts';
import { GUIDE_TEXT } from '../../messages/newsroom-guide.ts';
import { HISTORY_TEXT } from '../../messages/newsroom-writing.ts';
import type { NewsroomVariables } from '../app/guards.ts';
import type { NewsroomDeps } from '../app/newsroom-deps.ts';
import { checkEverything } from '../stories/check-everything.ts';
import { GUIDE_PATH, guidePage } from '../guide/guide-page.ts';
import { guidePicture } from '../guide/guide-picture.ts';
import { deskOf } from '../stories/responsibility.ts';
import { storyHistory } from '../stories/story-history.ts';
import { dataFileOf } from '../data/data-files.ts';
import { dataIndexPage, dataPage } from './data-page.ts';
import { checkPage } from './check-page.ts';
import { pageOf, type Html, type PageFrame } from './frame.ts';
import { historyPage } from './history-page.ts';
import { homePage } from './home-page.ts';
import { newPage } from './new-page.ts';
import { storiesPage } from './stories-page.ts';
import { storyPage } from './story-page.ts';

const severities = ['error', 'warning', 'suggestion'] as const;

/** The pages below `/toa-soan/`; whoever is not signed in is sent to the sign-in and comes back. */
export function pageRoutes({
  desk,
  dataDir,
  authenticate,
  client,
  log,
}: NewsroomDeps): Hono<{ Variables: NewsroomVariables }> {
  const app = new Hono<{ Variables: NewsroomVariables }>();

  app.get('/toa-soan/tai-nguyen/:file{.+}', ({ req }) => {
    const file = client.file(req.path);
    if (!file) return new Response(null, { status: 404 });
    return new Response(file.bytes, {
      headers: { 'Content-Type': file.type, 'Cache-Control': 'public, max-age=31536000, immutable' },
    });
  });
  app.use('*', async (context, next) => {
    const editor = await authenticate(context.req.raw);
    if (!editor) return context.redirect(`/bien-tap/dang-nhap/?tiep=${context.req.path}`, 303);
    context.set('editor', editor);
    if (hasRight(editor.role, 'write-stories')) return next();
    return show(context.get('editor'), text.name, html`<p>${REQUEST_PROBLEMS['not-allowed']}</p>`, undefined, 403);
  });
  app.get(`${GUIDE_PATH}anh/:file{[a-z0-9-]+\\.webp}`, ({ req }) => guidePicture(req.param('file')));
  // Addresses end in a slash, as on the site.
  app.use('*', async ({ req, redirect }, next) => (req.path.endsWith('/') ? next() : redirect(`${req.path}/`, 301)));
  app.get('/toa-soan/', async (context) => {
    const editor = context.get('editor');
    return show(editor, text.home, await homePage(deskOf(editor, desk), editor), '/toa-soan/');
  });
  app.get('/toa-soan/viet/', (context) => show(context.get('editor'), text.write, newPage(), '/toa-soan/viet/'));
  app.get('/toa-soan/bai/', async (context) => {
    const asked = (name: string) => (context.req.query(name) ?? '').slice(0, 200);
    const own = deskOf(context.get('editor'), desk);
    const page = await storiesPage(own, { words: asked('tu'), kind: asked('loai'), stage: asked('trang-thai') });
    return show(context.get('editor'), text.stories, page, '/toa-soan/bai/');
  });
  const mayChangeData = (editor: PageFrame['editor']) => hasRight(editor.role, 'approve-stories');
  app.get('/toa-soan/danh-muc/', (context) => {
    const editor = context.get('editor');
    return show(editor, DATA_TEXT.title, dataIndexPage(mayChangeData(editor)), '/toa-soan/danh-muc/');
  });
  app.get('/toa-soan/danh-muc/:name/', (context) => {
    const editor = context.get('editor');
    const file = dataFileOf(context.req.param('name'));
    return file ? show(editor, DATA_NAMES[file.name], dataPage(file, mayChangeData(editor))) : missing(editor);
  });
  app.get('/toa-soan/soat/', async (context) => {
    const severity = severities.find((one) => one === context.req.query('muc'));
    const page = checkPage(await checkEverything(desk, dataDir, severity), severity);
    return show(context.get('editor'), text.check, page, '/toa-soan/soat/');
  });
  app.get(GUIDE_PATH, async (context) => show(context.get('editor'), GUIDE_TEXT.title, await guidePage(), GUIDE_PATH));
  app.get('/toa-soan/bai/:collection/:slug/', async (context) => {
    const line = await lineOf(context.get('editor'), context.req.param());
    return line ? show(context.get('editor'), line.title, storyPage(line)) : missing(context.get('editor'));
  });
  app.get('/toa-soan/bai/:collection/:slug/lich-su/', async (context) => {
    const line = await lineOf(context.get('editor'), context.req.param());
    const history = line && (await storyHistory(desk, line.id));
    if (!line || !history?.ok) return missing(context.get('editor'));
    return show(context.get('editor'), HISTORY_TEXT.title(line.title), historyPage(line, history.value));
  });
  app.notFound((context) => missing(context.get('editor')));
  app.onError((error, context) => {
    log(error);
    return context.text(text.unexpected, 500);
  });
  return app;

  async function lineOf(editor: PageFrame['editor'], { collection, slug }: { collection: string; slug: string }) {
    const entry = (await deskOf(editor, desk).index.all()).get(`${collection}/${slug}`);
    return entry?.copy ?? entry?.own;
  }

  async function missing(editor: PageFrame['editor']): Promise<Response> {
    return show(editor, text.name, html`<h1>${text.notFound}</h1>`, undefined, 404);
  }

  async function show(
    editor: PageFrame['editor'],
    title: string,
    main: Html,
    path?: string,
    status = 200,
  ): Promise<Response> {
    const { settings } = await readReferenceData(desk.repository.contentDir);
    const siteName = settings?.siteName ?? '';
    return pageOf({ title, editor, client, siteName, main, ...(path === undefined ? {} : { path }) }, status);
  }
}
