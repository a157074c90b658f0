import { button } from '../../../comments/sign-in-pages/drawing/element.ts';
import { ACTION_NAMES } from '../../../messages/newsroom.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { OpenedStory } from '../../stories/open-story.ts';
import type { StoryAction } from '../../workflow/actions.ts';
import { part } from '../find-part.ts';
import { showCheck } from './check-panel.ts';
import type { MountedParts } from './mount-parts.ts';
import { showPreview } from './preview-panel.ts';
import type { Saver } from './saver.ts';
import { takeAction } from './take-action.ts';

/** What the tools work with. */
export interface ToolParts {
  readonly root: HTMLElement;
  readonly story: OpenedStory;
  readonly parts: MountedParts;
  readonly saver: Saver;
  readonly status: HTMLElement;
  readonly tellActionProblem: Parameters<typeof takeAction>[0]['onProblem'];
}

/** Draws what is done with a story: saving, looking and handing on in the bar that stays in sight; what is rare and far-reaching above it. */
export function drawTools({ root, story, parts, saver, status, tellActionProblem }: ToolParts): void {
  const quiet = { kind: 'button quiet' };
  const save = button(text.save, () => void saver.save(), { kind: 'button' });
  save.title = text.shortcut;
  save.setAttribute('aria-keyshortcuts', 'Control+S');
  const buttons = new Map(
    story.actions.map((action) => [action, button(labelOf(action, story), () => void act(action), kindOf(action))]),
  );
  const rare = [...buttons].flatMap(([action, made]) => (isRare(action) ? [made] : []));
  part(root, 'links').append(...rare);
  part(root, 'tools').replaceChildren(
    save,
    button(text.preview, () => void showPreview(story.id, parts.read()), quiet),
    button(text.check, () => void showCheck(story, parts), quiet),
    status,
    ...[...buttons.values()].filter((made) => !rare.includes(made)),
  );

  const act = (action: StoryAction) =>
    takeAction({
      ...{ action, story, saver, status },
      onProblem: tellActionProblem,
      onBusy(isBusy) {
        for (const made of buttons.values()) made.disabled = isBusy;
      },
    });
}

function labelOf(action: StoryAction, { live }: OpenedStory): string {
  return action === 'approve' && live !== undefined ? text.approveCopy : ACTION_NAMES[action];
}

function isRare(action: StoryAction): boolean {
  return action === 'withdraw' || action === 'rename' || action === 'change-kind' || action === 'drop';
}

function kindOf(action: StoryAction): { kind: string } {
  if (action === 'submit' || action === 'approve' || action === 'restore') return { kind: 'button' };
  if (isRare(action))
    return { kind: action === 'rename' || action === 'change-kind' ? 'link-button' : 'link-button danger' };
  return { kind: 'button quiet' };
}
