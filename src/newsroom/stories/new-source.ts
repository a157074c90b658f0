import { collectionSchemas, type CollectionName } from '../../content-model/collections/index.ts';
import { joinEntry } from '../form/front-matter/read-front-matter.ts';
import { writeFrontMatter } from '../form/front-matter/write-front-matter.ts';
import type { StoryDesk } from './story-desk.ts';

/** The text of a story that has only a title: a draft, in the section (of these, when given) to which most stories of its kind belong. */
export async function newSource(
  desk: StoryDesk,
  collection: CollectionName,
  title: string,
  sections?: readonly string[],
): Promise<string> {
  const section = (await usualSection(desk, collection, sections)) ?? sections?.[0];
  const data = { title, state: 'nháp', publishedAt: desk.now(), ...(section === undefined ? {} : { section }) };
  return joinEntry(writeFrontMatter(undefined, data, collectionSchemas[collection]), '\n');
}

async function usualSection(
  { index }: StoryDesk,
  collection: CollectionName,
  of?: readonly string[],
): Promise<string | undefined> {
  const lines = [...(await index.all()).values()].flatMap(({ own }) => own ?? []);
  const counts = Map.groupBy(
    lines.filter(
      (line) => line.collection === collection && line.section !== '' && of?.includes(line.section) !== false,
    ),
    ({ section }) => section,
  );
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
