import type { Editor } from '../../comments/domain/editor.ts';
import { RECORD_MESSAGES } from '../../messages/newsroom-records.ts';
import { withWriter } from '../workflow/story-record.ts';
import { titleOf } from './front-matter-values.ts';
import { asDraft } from './save-story.ts';
import { copiedFirst, findStory, readText, recordChange, recordStory, type StoryDesk } from './story-desk.ts';
import { TEXT_FILE } from './story-folder.ts';
import { done, refused, type StoryResult } from './story-problem.ts';

/** Puts a file beside a story, or takes one away (`bytes` null), in one record; the text is left as it is. */
export async function putStoryFile(
  desk: StoryDesk,
  id: string,
  editor: Editor,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array | null },
): Promise<StoryResult<{ version: string }>> {
  if (!isFileName(name)) return refused({ code: 'file-name' });
  return desk.inTurn(async () => {
    const story = await findStory(desk, id);
    if (!story) return refused({ code: 'not-found' });
    const { source } = await readText(desk, story);
    if (bytes === null && source.includes(name)) return refused({ code: 'file-in-use' });
    const record = withWriter(story.record, editor.id);
    const copied = (await copiedFirst(desk, story)).map((change) =>
      change.path.endsWith(`/${TEXT_FILE}`) ? { ...change, bytes: asDraft(change.bytes) } : change,
    );
    const message = bytes === null ? RECORD_MESSAGES.fileRemoved : RECORD_MESSAGES.fileAdded;
    await recordStory(desk, editor, message(name, titleOf(source)), [
      ...copied,
      { path: `${story.workFolder}/${name}`, bytes },
      ...(record === story.record ? [] : [recordChange(story.id, record)]),
    ]);
    const after = await findStory(desk, id);
    return after ? done({ version: (await readText(desk, after)).version }) : refused({ code: 'not-found' });
  });
}

/** A name that every system and its disks take. */
function isFileName(name: string): boolean {
  return (
    name !== TEXT_FILE && /^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u.test(name) && Buffer.byteLength(name) <= 255
  );
}
