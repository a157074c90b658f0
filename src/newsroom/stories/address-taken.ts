import { formerPath } from '../../content-model/publication.ts';
import { AddressBook } from '../../content-store/address-book.ts';
import { idOf, type StoryId } from './places.ts';
import type { StoryDesk } from './story-desk.ts';
import type { StoryEntry } from './story-index.ts';

/** Whether a story has an address, or had it and readers are led on from there; what a story itself had it may have again. */
export function isAddressTaken(all: ReadonlyMap<string, StoryEntry>, wanted: StoryId, by?: string): boolean {
  if (all.has(idOf(wanted))) return true;
  const path = bare(formerPath(wanted.collection, wanted.slug));
  return [...all.values()].some(
    ({ id, own, copy }) =>
      id !== by &&
      [own, copy].some((line) => line?.formerSlugs.some((slug) => bare(formerPath(line.collection, slug)) === path)),
  );
}

/** The addresses of all stories as they lie in their places. */
export async function addressBook({ index, now }: StoryDesk): Promise<AddressBook> {
  const lines = [...(await index.all()).values()].flatMap(({ own }) => own ?? []);
  const entries = lines.map(({ collection, slug, fields, formerSlugs }) => ({
    ...{ collection, slug },
    data: { ...fields, formerSlugs },
  }));
  return new AddressBook(entries, now());
}

function bare(path: string): string {
  return path.replaceAll(/^\/+|\/+$/gu, '').toLowerCase();
}
