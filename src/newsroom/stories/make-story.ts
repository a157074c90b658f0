import type { Editor } from '../../comments/domain/editor.ts';
import type { CollectionName } from '../../content-model/collections/index.ts';
import { reservedEntrySlugs, reservedPageSlugs } from '../../content-model/reserved-paths.ts';
import { slugify } from '../../content-model/text/slug.ts';
import type { FileChange } from '../git/apply-changes.ts';
import { EMPTY_RECORD, withEvent, withWriter } from '../workflow/story-record.ts';
import { isAddressTaken } from './address-taken.ts';
import { newFolder, parseId, type StoryId } from './places.ts';
import { eventOf, recordChange, recordStory, type StoryDesk } from './story-desk.ts';
import { TEXT_FILE } from './story-folder.ts';
import { done, refused, type StoryResult } from './story-problem.ts';

/** A story that does not exist yet. */
export interface NewStory {
  readonly collection: CollectionName;
  readonly title: string;
  /** The wished address; made from the title when not given. */
  readonly slug?: string;
  /** Makes index.mdx. */
  readonly source: string;
  /** Files beside it. */
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly kind: 'created' | 'imported';
  readonly message: string;
}

/** Makes a story with a free address, in one record; resolves to its id. */
export async function makeStory(
  desk: StoryDesk,
  editor: Editor,
  story: NewStory,
): Promise<StoryResult<{ id: string }>> {
  const { collection, title, source, files = [], kind, message } = story;
  if (title.trim() === '') return refused({ code: 'title-missing' });
  return desk.inTurn(async () => {
    const id = await freeId(desk, collection, story.slug ?? slugify(title, 70));
    const folder = newFolder(id, desk.now().slice(0, 4));
    const record = withWriter(withEvent(EMPTY_RECORD, eventOf(desk, editor, kind)), editor.id);
    const changes: FileChange[] = [
      { path: `${folder}/${TEXT_FILE}`, bytes: Buffer.from(source.normalize('NFC')) },
      ...files.map(({ name, bytes }) => ({ path: `${folder}/${name}`, bytes })),
      recordChange(id, record),
    ];
    await recordStory(desk, editor, message, changes);
    return done({ id: `${id.collection}/${id.slug}` });
  });
}

/** An address that no story has or had: the wished one, or with a number behind it. */
export async function freeId(desk: StoryDesk, collection: CollectionName, wished: string): Promise<StoryId> {
  const all = await desk.index.all();
  const base = wished === '' ? 'bai-moi' : wished;
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (isAddressTaken(all, { collection, slug }) || isReserved(collection, slug)) continue;
    return parseId(`${collection}/${slug}`) ?? { collection, slug: `bai-moi-${number}` };
  }
}

/** Whether the site has a page of its own at an address. */
export function isReserved(collection: CollectionName, slug: string): boolean {
  return reservedEntrySlugs.has(slug) || (collection === 'trang' && reservedPageSlugs.has(slug));
}
