import { Hono } from 'hono';
import { join } from 'node:path';
import { isResponsibleFor } from '../../comments/domain/editor.ts';
import type { AssetKind } from '../../content-model/fields/field.ts';
import { composeEntry } from '../../importing/entry/compose-entry.ts';
import { importWord } from '../../importing/word/import-word.ts';
import { readSite } from '../../importing/word/read-site.ts';
import { describeImportWarning, describeWordProblem } from '../../messages/importing.ts';
import { pictureSentence } from '../../messages/importing-pictures.ts';
import { FILE_KINDS, fileSentence } from '../../messages/newsroom-files.ts';
import { RECORD_MESSAGES } from '../../messages/newsroom-records.ts';
import { describeRemark } from '../../messages/proofreading.ts';
import { openDraftReader } from '../../proofreading/content/proofread-draft.ts';
import { readPastedHtml } from '../body/paste/read-pasted-html.ts';
import { receiveFile } from '../form/receiving/receive-file.ts';
import { makeStory } from '../stories/make-story.ts';
import { findStory } from '../stories/story-desk.ts';
import { putStoryFile } from '../stories/story-files.ts';
import { filesBeside } from '../stories/story-folder.ts';
import { answer, answerResult, refuseRequest, refuseWith } from './answers.ts';
import type { NewsroomVariables } from './guards.ts';
import type { NewsroomDeps } from './newsroom-deps.ts';
import { readFileBytes, readObject, textIn } from './read-request.ts';

/** Files beside stories, and texts that come from elsewhere: Word files, the clipboard. */
export function fileRoutes({ desk }: NewsroomDeps): Hono<{ Variables: NewsroomVariables }> {
  const routes = new Hono<{ Variables: NewsroomVariables }>();
  const { contentDir } = desk.repository;

  routes.post('/bai/:collection/:slug/tep', async (context) => {
    const { collection, slug } = context.req.param();
    const id = `${collection}/${slug}`;
    const sent = await readFileBytes(context.req.raw);
    if (sent instanceof Response) return sent;
    const story = await findStory(desk, id);
    if (!story) return refuseRequest('not-found', 404);
    const name = context.req.query('ten') ?? '';
    const kind = (Object.keys(FILE_KINDS) as AssetKind[]).find((one) => one === context.req.query('loai'));
    const taken = (await filesBeside(join(contentDir, story.folder))).map((file) => file.name);
    const received = await receiveFile({ bytes: sent, name, taken, ...(kind ? { kind } : {}) });
    if ('problem' in received) return refuseWith(received.problem.code, fileSentence(received.problem, name));
    const put = await putStoryFile(desk, id, context.get('editor'), received);
    if (!put.ok) return answerResult(put);
    return answer({
      name: received.name,
      bytes: received.bytes.byteLength,
      version: put.value.version,
      warnings: 'warnings' in received ? received.warnings.map((warning) => pictureSentence(warning, name)) : [],
    });
  });
  routes.delete('/bai/:collection/:slug/tep/:name', async (context) => {
    const { collection, slug, name } = context.req.param();
    const file = { name, bytes: null };
    return answerResult(await putStoryFile(desk, `${collection}/${slug}`, context.get('editor'), file));
  });
  routes.post('/bai/:collection/:slug/dan', async (context) => {
    const body = await readObject(context.req.raw);
    if (body instanceof Response) return body;
    try {
      const { doc, warnings } = readPastedHtml(textIn(body, 'html') ?? '');
      return answer({ doc, warnings: warnings.map(describeImportWarning) });
    } catch (error) {
      // Tags within tags beyond all measure.
      if (error instanceof RangeError) return refuseRequest('body-invalid', 400);
      throw error;
    }
  });
  routes.post('/nhap/word', async (context) => {
    const sent = await readFileBytes(context.req.raw);
    if (sent instanceof Response) return sent;
    const fileName = (context.req.query('ten') ?? '').normalize('NFC');
    const editor = context.get('editor');
    const site = await readSite(contentDir);
    const own = site.catalogues['chuyen-muc'].filter(({ id }) => isResponsibleFor(editor, id));
    const catalogues = { ...site.catalogues, 'chuyen-muc': own };
    const read = await importWord(sent, { fileName, now: desk.now(), ...site, catalogues });
    if ('problem' in read) return refuseWith(read.problem.code, describeWordProblem(read.problem));
    const { draft, warnings } = read;
    const title = typeof draft.data['title'] === 'string' ? draft.data['title'] : fileName;
    const source = composeEntry(draft.collection, draft.data, draft.body);
    const made = await makeStory(desk, editor, {
      ...{ title, collection: draft.collection, slug: draft.slug, files: draft.files },
      kind: 'imported',
      source,
      message: RECORD_MESSAGES.imported(title, fileName),
    });
    if (!made.ok) return answerResult(made);
    const remarks = (await openDraftReader(contentDir))({ ...draft, file: fileName }, source);
    return answer({
      ...{ id: made.value.id, title },
      warnings: [...warnings.map(describeImportWarning), ...remarks.map(describeRemark)],
    });
  });
  return routes;
}
