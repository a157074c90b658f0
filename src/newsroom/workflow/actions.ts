import type { Editor } from '../../comments/domain/editor.ts';
import { hasRight } from '../../comments/domain/roles.ts';
import type { Stage } from './stage.ts';
import { lastEvent, type StoryRecord } from './story-record.ts';

/** What an editor can do with a story besides writing. */
export const storyActions = [
  'submit',
  'take-back',
  'return',
  'approve',
  'unschedule',
  'withdraw',
  'restore',
  'rename',
  'change-kind',
  'drop',
] as const;
/** What an editor can do with a story besides writing. */
export type StoryAction = (typeof storyActions)[number];

/** Why somebody may not do something now. */
export type ActionRefusal = 'wrong-stage' | 'not-allowed' | 'second-person' | 'not-yours';

/** What an action is judged by. */
export interface ActionFacts {
  /** Of what readers have or will have; undefined as long as nothing was approved. */
  readonly live: Stage | undefined;
  /** Of what is being written; undefined when nothing is. */
  readonly work: Stage | undefined;
  readonly record: StoryRecord;
  /** Whether a section of the story asks that somebody else than the writers approves. */
  readonly needsSecondPerson: boolean;
}

/** Why an editor may not take an action now; undefined when he may. */
export function refuseAction(action: StoryAction, facts: ActionFacts, editor: Editor): ActionRefusal | undefined {
  if (!isAtStage(action, facts)) return 'wrong-stage';
  const approves = hasRight(editor.role, 'approve-stories');
  const wrote = facts.record.writers.includes(editor.id);
  switch (action) {
    case 'submit':
      return undefined;
    case 'take-back':
      return approves || wrote || lastEvent(facts.record)?.by === editor.id ? undefined : 'not-yours';
    case 'change-kind':
    case 'drop':
      return approves || wrote || facts.record.writers.length === 0 ? undefined : 'not-yours';
    case 'approve':
      if (!approves) return 'not-allowed';
      return facts.needsSecondPerson && !isSecondPerson(facts, editor) ? 'second-person' : undefined;
    case 'return':
    case 'unschedule':
    case 'withdraw':
    case 'restore':
    case 'rename':
      return approves ? undefined : 'not-allowed';
  }
}

/** The actions that an editor may take now. */
export function actionsFor(facts: ActionFacts, editor: Editor): StoryAction[] {
  return storyActions.filter((action) => refuseAction(action, facts, editor) === undefined);
}

/**
 * Whether somebody else wrote this text and handed it on; who approves may have edited it. What was taken back, returned or approved before
 * was handed on for that time only; a text that nobody wrote here is that of whoever handed it on.
 */
function isSecondPerson({ work, record: { events, writers } }: ActionFacts, { id }: Editor): boolean {
  const handedOnBy = events.findLast(({ kind }) => kind === 'submitted')?.by;
  const isOthers = writers.length === 0 || writers.some((writer) => writer !== id);
  return work === 'submitted' && handedOnBy !== undefined && handedOnBy !== id && isOthers;
}

function isAtStage(action: StoryAction, { live, work }: ActionFacts): boolean {
  switch (action) {
    case 'submit':
      return work === 'draft' || work === 'returned';
    case 'take-back':
    case 'return':
      return work === 'submitted';
    case 'approve':
      return work !== undefined;
    case 'unschedule':
      return live === 'scheduled' && work === undefined;
    case 'withdraw':
      return live === 'published';
    case 'restore':
      return live === 'withdrawn';
    case 'rename':
      return live !== 'withdrawn';
    case 'change-kind':
      return live === undefined && work !== undefined;
    case 'drop':
      return work !== undefined;
  }
}
