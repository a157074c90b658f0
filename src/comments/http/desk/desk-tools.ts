import type { MiddlewareHandler } from 'hono';
import { COMMAND_ACTOR, isResponsibleFor, type Editor } from '../../domain/editor.ts';
import type { Right } from '../../domain/roles.ts';
import { ACTOR_NAMES } from '../../../messages/desk.ts';
import type { CommentFile } from '../../storage/comment-store.ts';
import { requireRight, type EditorVariables } from '../sign-in/session/desk-guards.ts';
import type { DeskDeps } from './desk-deps.ts';
import type { DeskStory } from '../../domain/desk-api/wire.ts';

/** Tells the name of an editor by id. */
export type NameOf = (id: string) => string;

/** What the routes of the desk work with. */
export interface DeskTools extends DeskDeps {
  /** Lets through who may. */
  readonly allow: (right: Right) => MiddlewareHandler<{ Variables: EditorVariables }>;
  readonly readNames: () => Promise<NameOf>;
  /** Asks for each story once; make a new one for each request. */
  readonly createStoryReader: () => (id: string) => Promise<DeskStory>;
  /** A comment that the editor may see; undefined also when it belongs to somebody else's section. */
  readonly openFor: (editor: Editor, id: string) => Promise<(CommentFile & { readonly story: DeskStory }) | undefined>;
}

/** Whether an editor may see comments of a story; a story that is gone belongs to those who answer for all sections. */
export function maySee(editor: Editor, { section }: DeskStory): boolean {
  return section === null ? editor.sections === undefined : isResponsibleFor(editor, section);
}

/** Puts the tools together. */
export function createDeskTools(deps: DeskDeps): DeskTools {
  const guard = { authenticate: deps.signIn.authenticate, clock: deps.clock };

  function createStoryReader() {
    const known = new Map<string, Promise<DeskStory>>();
    return (id: string) => {
      const story = known.get(id) ?? readStory(deps, id);
      known.set(id, story);
      return story;
    };
  }

  return {
    ...deps,
    allow: (right) => requireRight(guard, right),
    async readNames() {
      const names = new Map((await deps.editors.list(deps.clock())).map(({ id, name }) => [id, name]));
      names.set(COMMAND_ACTOR, ACTOR_NAMES.system);
      names.set('reader', ACTOR_NAMES.reader);
      return (id) => names.get(id) ?? ACTOR_NAMES.unknown;
    },
    createStoryReader,
    async openFor(editor, id) {
      const file = await deps.store.open(id);
      if (file === undefined) return undefined;
      const story = await readStory(deps, file.comment.story);
      return maySee(editor, story) ? { ...file, story } : undefined;
    },
  };
}

async function readStory({ stories }: DeskDeps, id: string): Promise<DeskStory> {
  const facts = await stories.find(id);
  return facts === undefined
    ? { id, title: null, path: null, section: null }
    : { id, title: facts.title, path: facts.path, section: facts.section };
}
