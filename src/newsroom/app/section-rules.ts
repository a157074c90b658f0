import { readReferenceData } from '../../content-store/read-catalogues.ts';
import type { StoryDesk } from '../stories/story-desk.ts';

/** Whether stories of a section have to be approved by somebody else than who wrote them. */
export async function needsSecondPerson(desk: StoryDesk, section: string): Promise<boolean> {
  const { catalogues } = await readReferenceData(desk.repository.contentDir);
  return catalogues['chuyen-muc'].find(({ id }) => id === section)?.secondPerson ?? false;
}
