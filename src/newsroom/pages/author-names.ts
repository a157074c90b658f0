import { labelsOf } from '../stories/look-up.ts';
import type { StoryDesk } from '../stories/story-desk.ts';
import type { StoryLine } from '../stories/story-index.ts';

/** Puts names in the place of the ids of authors; a byline stays as it is. */
export type AuthorNames = (signed: string) => string;

/** Reads the names of those who signed the stories. */
export async function readAuthorNames(desk: StoryDesk, lines: readonly StoryLine[]): Promise<AuthorNames> {
  const ids = lines.flatMap(({ signed }) => signed.split(', '));
  const labels = new Map(Object.entries(await labelsOf(desk, 'tac-gia', ids)));
  return (signed) =>
    signed
      .split(', ')
      .map((id) => labels.get(id) ?? id)
      .join(', ');
}
