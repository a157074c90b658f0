import { hasRight } from '../../../comments/domain/roles.ts';
import { collectionNames, collectionSchemas, type CollectionName } from '../../../content-model/collections/index.ts';
import { KIND_NAMES } from '../../../messages/newsroom.ts';
import { RECORD_MESSAGES } from '../../../messages/newsroom-records.ts';
import { withEvent } from '../../workflow/story-record.ts';
import type { ActionContext, ActionDone } from '../act-on-story.ts';
import { titleOf, valuesOf } from '../front-matter-values.ts';
import { freeId } from '../make-story.ts';
import { idOf, newFolder, recordPath } from '../places.ts';
import { eventOf, recordChange, recordStory } from '../story-desk.ts';
import { copyOfFolder, removalOfFolder, TEXT_FILE } from '../story-folder.ts';
import { done, refused, type StoryResult } from '../story-problem.ts';
import { withValues } from './change-values.ts';

/** Makes another kind of story of one that readers never saw; fields that the new kind does not have stay in the history. */
export async function changeKind({
  desk,
  editor,
  story,
  source,
  input,
}: ActionContext): Promise<StoryResult<ActionDone>> {
  const collection = collectionNames.find((name) => name === input.collection);
  if (!collection || collection === story.id.collection) return refused({ code: 'kind-unknown' });
  // Plain pages belong to no section: who may not approve cannot take a story out of the rules of its own.
  if (collection === 'trang' && (editor.sections !== undefined || !hasRight(editor.role, 'approve-stories')))
    return refused({ code: 'refused', action: 'change-kind', refusal: 'not-allowed' });
  const { contentDir } = desk.repository;
  const id = await freeId(desk, collection, story.id.slug);
  const folder = newFolder(id, /\/(\d{4})\//.exec(story.folder)?.[1] ?? desk.now().slice(0, 4));
  const files = await copyOfFolder(contentDir, story.folder, folder);
  const note = `${story.entry.id} → ${idOf(id)}`;
  await recordStory(desk, editor, RECORD_MESSAGES['kind-changed'](titleOf(source), KIND_NAMES[collection]), [
    ...(await removalOfFolder(contentDir, story.folder)),
    ...files,
    { path: `${folder}/${TEXT_FILE}`, bytes: Buffer.from(withFieldsOf(collection, source)) },
    { path: recordPath(story.id), bytes: null },
    recordChange(id, withEvent(story.record, eventOf(desk, editor, 'kind-changed', { note }))),
  ]);
  return done({ id: idOf(id), isPublic: false });
}

function withFieldsOf(collection: CollectionName, source: string): string {
  const { shape } = collectionSchemas[collection];
  const foreign = Object.keys(valuesOf(source)).filter((key) => !Object.hasOwn(shape, key));
  return withValues(collection, source, Object.fromEntries(foreign.map((key) => [key, undefined])));
}
