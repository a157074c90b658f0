import { Hono } from 'hono';
import { join } from 'node:path';
import { parseId } from '../stories/places.ts';
import { collectionNames } from '../../content-model/collections/index.ts';
import { RECORD_MESSAGES } from '../../messages/newsroom-records.ts';
import { actOnStory, type ActionInput } from '../stories/act-on-story.ts';
import { composeSource } from '../stories/compose-source.ts';
import { findErrors } from '../stories/find-errors.ts';
import { newSource } from '../stories/new-source.ts';
import { makeStory } from '../stories/make-story.ts';
import { openStory } from '../stories/open-story.ts';
import { saveStory } from '../stories/save-story.ts';
import { findStory, readText } from '../stories/story-desk.ts';
import { restoreText, storyChanges, storyHistory } from '../stories/story-history.ts';
import { readBeside } from '../stories/story-folder.ts';
import { done, refused } from '../stories/story-problem.ts';
import { bytesOfBlob } from '../git/blobs.ts';
import { storyActions } from '../workflow/actions.ts';
import type { ChangeNote } from '../workflow/story-record.ts';
import { answerResult, refuseRequest } from './answers.ts';
import type { NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';
import { readObject, textIn } from './read-request.ts';
import { readParts } from './written-parts.ts';
import { needsSecondPerson } from './section-rules.ts';

/** Making, opening, saving and moving stories. */
export function storyRoutes({
  desk,
  publisher,
  previewer,
  renewHours,
}: NewsroomDeps): Hono<{ Variables: NewsroomVariables }> {
  const routes = new Hono<{ Variables: NewsroomVariables }>();
  const rules = {
    needsSecondPerson: (section: string) => needsSecondPerson(desk, section),
    findErrors: async (...[story, source]: Parameters<Parameters<typeof actOnStory>[4]['findErrors']>) => {
      const findings = await findErrors(desk, story, source);
      return findings.length === 0 ? done(undefined) : refused({ code: 'errors', findings });
    },
  };
  const idOf = (params: { collection: string; slug: string }) => `${params.collection}/${params.slug}`;

  routes.post('/bai', async (context) => {
    const body = await readObject(context.req.raw);
    if (body instanceof Response) return body;
    const collection = collectionNames.find((name) => name === body['collection']);
    if (!collection) return answerResult(refused({ code: 'kind-unknown' }));
    const editor = context.get('editor');
    // Plain pages belong to no section.
    if (collection === 'trang' && editor.sections !== undefined) return refuseRequest('not-allowed', 403);
    const title = textIn(body, 'title')?.trim() ?? '';
    const message = RECORD_MESSAGES.created(title);
    const source = await newSource(desk, collection, title, editor.sections);
    const made = await makeStory(desk, editor, { collection, title, source, message, kind: 'created' });
    return answerResult(made);
  });
  routes.get('/bai/:collection/:slug', async (context) => {
    // Whoever opens a story will want to see it: the first page of a process takes longest.
    previewer.warm();
    return answerResult(
      await openStory(desk, idOf(context.req.param()), context.get('editor'), rules.needsSecondPerson),
    );
  });
  routes.put('/bai/:collection/:slug', async (context) => {
    const body = await readObject(context.req.raw);
    if (body instanceof Response) return body;
    const id = idOf(context.req.param());
    const base = textIn(body, 'base') ?? '';
    const parts = readParts(body);
    const story = parseId(id) && (await findStory(desk, id));
    if (!story) return refuseRequest('not-found', 404);
    if (!parts) return refuseRequest('body-invalid', 400);
    // What he began from, not what is there now: else what somebody else saved would look taken back.
    const began =
      (await bytesOfBlob(desk.repository.root, base))?.toString('utf8') ?? (await readText(desk, story)).source;
    const composed = composeSource(story.id.collection, began, parts);
    if (!composed.ok) return answerResult(composed);
    const { source, isExact } = composed.value;
    const saved = await saveStory(desk, id, context.get('editor'), { base, source });
    // The browser reads again what does not stand in the file as it stands on the screen.
    return answerResult(saved.ok && !isExact ? done({ joined: source, with: '', ...saved.value }) : saved);
  });
  routes.post('/bai/:collection/:slug/viec', async (context) => {
    const body = await readObject(context.req.raw);
    if (body instanceof Response) return body;
    const input = readAction(body);
    if (!input) return refuseRequest('body-invalid', 400);
    const result = await actOnStory(desk, idOf(context.req.param()), context.get('editor'), input, rules);
    if (result.ok && result.value.isPublic) publisher.publish(result.value.id);
    if (result.ok) renewHours();
    return answerResult(result);
  });
  routes.get('/bai/:collection/:slug/lich-su', async (context) =>
    answerResult(await storyHistory(desk, idOf(context.req.param()))),
  );
  routes.get('/bai/:collection/:slug/lich-su/:commit', async (context) =>
    answerResult(await storyChanges(desk, idOf(context.req.param()), context.req.param('commit'))),
  );
  routes.post('/bai/:collection/:slug/lay-lai', async (context) => {
    const body = await readObject(context.req.raw);
    if (body instanceof Response) return body;
    const commit = textIn(body, 'commit') ?? '';
    return answerResult(await restoreText(desk, idOf(context.req.param()), commit, context.get('editor')));
  });
  routes.get('/bai/:collection/:slug/tep/:name', async (context) => {
    const story = await findStory(desk, idOf(context.req.param()));
    const name = context.req.param('name');
    // Only what is listed: no folder, no link to elsewhere, no name that the disk would not take.
    const bytes = story && (await readBeside(join(desk.repository.contentDir, story.folder), name));
    if (!bytes) return refuseRequest('not-found', 404);
    return new Response(new Uint8Array(bytes), { headers: fileHeaders(name) });
  });
  return routes;
}

function readAction(body: Readonly<Record<string, unknown>>): ActionInput | undefined {
  const action = storyActions.find((name) => name === body['action']);
  const base = textIn(body, 'base');
  if (!action || base === undefined) return undefined;
  const texts = Object.fromEntries(
    ['note', 'hour', 'reason', 'replacement', 'slug', 'collection'].flatMap((name) => {
      const text = textIn(body, name);
      return text === undefined ? [] : [[name, text.slice(0, 2000)]];
    }),
  );
  const change = readChange(body['change']);
  return { action, base, ...texts, ...(change ? { change } : {}) };
}

function readChange(value: unknown): ChangeNote | undefined {
  const { kind, text } = (value ?? {}) as { kind?: unknown; text?: unknown };
  if (kind === 'minor') return { kind };
  if (kind !== 'update' && kind !== 'correction') return undefined;
  return { kind, text: typeof text === 'string' ? text.normalize('NFC') : '' };
}

/** Types that a browser shows; everything else is saved. Files never run: the policy of the newsroom's pages does not count for them. */
function fileHeaders(name: string): Record<string, string> {
  const type = TYPES[name.toLowerCase().replace(/^.*\./, '')];
  return {
    'Content-Type': type ?? 'application/octet-stream',
    'Cache-Control': 'private, no-cache',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ...(type ? {} : { 'Content-Disposition': 'attachment' }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  mp3: 'audio/mpeg',
  opus: 'audio/ogg',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
};
