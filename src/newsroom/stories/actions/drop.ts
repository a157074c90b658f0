import { RECORD_MESSAGES } from '../../../messages/newsroom-records.ts';
import { withEvent } from '../../workflow/story-record.ts';
import type { ActionContext, ActionDone } from '../act-on-story.ts';
import { titleOf } from '../front-matter-values.ts';
import { eventOf, recordChange, recordStory } from '../story-desk.ts';
import { removalOfFolder } from '../story-folder.ts';
import { done, type StoryResult } from '../story-problem.ts';

/** Gives up what is being written: a draft, or the changes to a story. The history keeps it. */
export async function drop({ desk, editor, story, source }: ActionContext): Promise<StoryResult<ActionDone>> {
  await recordStory(desk, editor, RECORD_MESSAGES.dropped(titleOf(source)), [
    ...(await removalOfFolder(desk.repository.contentDir, story.folder)),
    recordChange(story.id, withEvent(story.record, eventOf(desk, editor, 'dropped'))),
  ]);
  return done({ id: story.entry.id, isPublic: false });
}
