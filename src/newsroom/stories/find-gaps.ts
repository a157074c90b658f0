import type { ContentView } from './content-view.ts';
import { folderOf } from './places.ts';
import type { StoryDesk } from './story-desk.ts';

/** A public story and the desirable fields that it leaves empty. */
export interface StoryGaps {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly string[];
}

/** Public stories that leave desirable fields empty, the newest first; samples are left out, nobody will complete them. */
export async function findGaps(desk: StoryDesk, view: ContentView): Promise<StoryGaps[]> {
  const { findings } = await view();
  const byFolder = Map.groupBy(
    findings.filter(({ code }) => code === 'gap'),
    ({ file }) => folderOf(file),
  );
  const lines = [...(await desk.index.all()).values()].flatMap(({ own }) => own ?? []);
  return lines
    .filter(({ folder, fields, sample }) => !sample && fields.state === 'đã duyệt' && byFolder.has(folder))
    .sort((a, b) => (a.fields.publishedAt < b.fields.publishedAt ? 1 : -1))
    .slice(0, MOST)
    .map(({ id, title, folder }) => ({
      id,
      title,
      labels: [...new Set((byFolder.get(folder) ?? []).map(({ label }) => label ?? ''))],
    }));
}

const MOST = 100;
