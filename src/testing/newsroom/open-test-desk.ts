import type { Editor } from '../../comments/domain/editor.ts';
import type { Role } from '../../comments/domain/roles.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import { openRepository } from '../../newsroom/git/repository.ts';
import { actOnStory, type ActionInput, type ActionRules } from '../../newsroom/stories/act-on-story.ts';
import { findStory, createStoryDesk, readText, type StoryDesk } from '../../newsroom/stories/story-desk.ts';
import { createStoryIndex } from '../../newsroom/stories/story-index.ts';
import { done } from '../../newsroom/stories/story-problem.ts';
import { createContentFolder } from '../content-folder.ts';
import { createTemporaryFolder, type FolderContent } from '../temporary-folder.ts';

/** A newsroom's desk on a content folder of its own, at a fixed hour that a test may move. */
export async function openTestDesk(files: FolderContent) {
  const contentDir = await createContentFolder(files);
  const opened = await openRepository(contentDir);
  if (!opened.ok) throw new Error(opened.problem.args.said);
  let now: LocalTime = '2026-11-22T08:00';
  const desk = createStoryDesk({
    repository: opened.value,
    index: createStoryIndex(contentDir, await createTemporaryFolder({})),
    now: () => now,
    clock: () => Date.parse('2026-11-22T01:00:00Z'),
  });
  return { desk, contentDir, moveTo: (hour: LocalTime) => void (now = hour) };
}

/** An editor of the test newsroom. */
export function testEditor(id: string, role: Role = 'editor'): Editor {
  return { id, name: id === 'lan' ? 'Nông Thị Lan' : id, role, freshUntil: 0 };
}

/** Takes an action on the version that stands now. */
export async function act(
  desk: StoryDesk,
  id: string,
  editor: Editor,
  input: Omit<ActionInput, 'base'>,
  rules: Partial<ActionRules> = {},
) {
  const story = await findStory(desk, id);
  if (!story) throw new Error(`No story ${id}.`);
  const { version } = await readText(desk, story);
  return actOnStory(
    desk,
    id,
    editor,
    { ...input, base: version },
    { needsSecondPerson: () => Promise.resolve(false), findErrors: () => Promise.resolve(done(undefined)), ...rules },
  );
}

/** The newest text of a story. */
export async function textOf(desk: StoryDesk, id: string): Promise<{ source: string; version: string }> {
  const story = await findStory(desk, id);
  if (!story) throw new Error(`No story ${id}.`);
  return readText(desk, story);
}
