import { ACTION_NAMES } from '../../../messages/newsroom.ts';
import { ACTIONS_DONE, WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { ProblemAnswer } from '../../app/answers.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { StoryAction } from '../../workflow/actions.ts';
import { callNewsroom } from '../call-newsroom.ts';
import { askAction } from './ask-action.ts';
import { passOn } from './passed-words.ts';
import type { Saver } from './saver.ts';

/** What handing a story on works with. */
export interface ActionParts {
  readonly action: StoryAction;
  readonly story: OpenedStory;
  readonly saver: Saver;
  readonly status: HTMLElement;
  readonly onProblem: (problem: ProblemAnswer) => void;
  /** Nothing may be handed on twice. */
  readonly onBusy: (isBusy: boolean) => void;
}

/** Saves, asks and hands the story on; what then stands on the screen says that it was done. */
export async function takeAction({ action, story, saver, status, onProblem, onBusy }: ActionParts): Promise<void> {
  // What stands on the screen is what is handed on.
  if (saver.isDirty() && !(await saver.save())) return;
  const words = await askAction(action, story);
  if (!words) return;
  onBusy(true);
  const before = status.textContent;
  status.textContent = text.doing(ACTION_NAMES[action]);
  const sent = { ...words, action, base: saver.version() };
  const done = await callNewsroom<{ id: string }>(`/bai/${story.id}/viec`, sent);
  if (!done.ok) {
    status.textContent = before;
    onBusy(false);
    onProblem(done.problem);
    return;
  }
  passOn(ACTIONS_DONE[action]);
  location.assign(action === 'drop' && story.live === undefined ? '/toa-soan/' : `/toa-soan/bai/${done.value.id}/`);
}
