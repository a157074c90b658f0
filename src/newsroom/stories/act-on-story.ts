import type { Editor } from '../../comments/domain/editor.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import { refuseAction, type StoryAction } from '../workflow/actions.ts';
import { factsOf } from './facts-of.ts';
import type { ChangeNote } from '../workflow/story-record.ts';
import { approve } from './actions/approve.ts';
import { changeKind } from './actions/change-kind.ts';
import { drop } from './actions/drop.ts';
import { rename } from './actions/rename.ts';
import { restore, withdraw } from './actions/withdraw.ts';
import { returnText, submit, takeBack, unschedule } from './actions/hand-over.ts';
import { findStory, readText, type FoundStory, type StoryDesk } from './story-desk.ts';
import { refused, type StoryResult } from './story-problem.ts';

/** What an editor asks for besides the action itself. */
export interface ActionInput {
  readonly action: StoryAction;
  /** The version that he saw. */
  readonly base: string;
  readonly note?: string;
  /** Hour of publication; now when not given. */
  readonly hour?: LocalTime;
  readonly change?: ChangeNote;
  readonly reason?: string;
  /** `collection/slug` of the story to read instead of a withdrawn one. */
  readonly replacement?: string;
  readonly slug?: string;
  /** The other kind of a story. */
  readonly collection?: string;
}

/** What became of an action. */
export interface ActionDone {
  /** Another one after a move. */
  readonly id: string;
  /** Whether readers are to see a difference now. */
  readonly isPublic: boolean;
}

/** What an action works with. */
export interface ActionContext {
  readonly desk: StoryDesk;
  readonly editor: Editor;
  readonly story: FoundStory;
  /** The newest text. */
  readonly source: string;
  readonly input: ActionInput;
  /** What keeps a text from being approved or sent. */
  readonly findErrors: (story: FoundStory, source: string) => Promise<StoryResult<void>>;
}

/** Rules that come from outside the story. */
export interface ActionRules {
  readonly needsSecondPerson: (section: string) => Promise<boolean>;
  readonly findErrors: ActionContext['findErrors'];
}

type Handler = (context: ActionContext) => Promise<StoryResult<ActionDone>>;

const HANDLERS: Readonly<Record<StoryAction, Handler>> = {
  submit,
  'take-back': takeBack,
  return: returnText,
  approve,
  unschedule,
  withdraw,
  restore,
  rename,
  'change-kind': changeKind,
  drop,
};

/** Takes an action when it may be taken, in one record; what the editor did not see cannot be approved by him. */
export async function actOnStory(
  desk: StoryDesk,
  id: string,
  editor: Editor,
  input: ActionInput,
  rules: ActionRules,
): Promise<StoryResult<ActionDone>> {
  return desk.inTurn(async () => {
    const story = await findStory(desk, id);
    if (!story) return refused({ code: 'not-found' });
    const { source, version } = await readText(desk, story);
    const refusal = refuseAction(input.action, await factsOf(story, rules.needsSecondPerson), editor);
    if (refusal) return refused({ code: 'refused', action: input.action, refusal });
    if (version !== input.base) return refused({ code: 'conflict', version, by: '' });
    return HANDLERS[input.action]({ desk, editor, story, source, input, findErrors: rules.findErrors });
  });
}
