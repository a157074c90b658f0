import { isResponsibleFor, type Editor } from '../../comments/domain/editor.ts';
import { valuesOf } from './front-matter-values.ts';
import type { StoryDesk } from './story-desk.ts';
import type { StoryEntry } from './story-index.ts';

/** Whether an editor works on a story: where he is responsible for some sections only, its own and the one it is being moved to are among them. */
export function worksOn(editor: Pick<Editor, 'sections'>, { own, copy }: StoryEntry): boolean {
  return [own, copy].every((line) => line === undefined || isResponsibleFor(editor, line.section));
}

/** Whether a text stays with an editor when he saves it: nobody gives a story to a section that is not his. */
export function keepsSection(editor: Pick<Editor, 'sections'>, source: string): boolean {
  const { section } = valuesOf(source);
  return isResponsibleFor(editor, typeof section === 'string' ? section : '');
}

/** The desk as an editor sees it: with the stories that he works on. */
export function deskOf(editor: Pick<Editor, 'sections'>, desk: StoryDesk): StoryDesk {
  if (editor.sections === undefined) return desk;
  const all = async () => new Map([...(await desk.index.all())].filter(([, entry]) => worksOn(editor, entry)));
  return { ...desk, index: { all } };
}
