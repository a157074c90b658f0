import { storyCollectionNames, type StoryCollectionName } from '../../content-model/collections/index.ts';
import type { Story } from '../../content-model/entry.ts';
import { paginate } from '../../content-model/site/paginate.ts';
import { loadSite } from './load-site.ts';

/** Collections whose landing page is a plain list; the others have a page of their own. */
const plainLists: readonly StoryCollectionName[] = ['tin-tuc', 'nguoi-tot-viec-tot', 'ket-qua'];

/** The landing pages of the plain lists. */
export async function landingPaths() {
  const lists = await allPages(plainLists);
  return lists
    .filter(({ page }) => page.number === undefined)
    .map((props) => ({ params: { collection: props.collection }, props }));
}

/** The numbered pages of every collection. */
export async function numberedPaths() {
  const lists = await allPages(storyCollectionNames);
  return lists
    .filter(({ page }) => page.number !== undefined)
    .map((props) => ({ params: { collection: props.collection, number: String(props.page.number) }, props }));
}

async function allPages(names: readonly StoryCollectionName[]) {
  const site = await loadSite();
  return names.flatMap((collection) =>
    paginate<Story>(site.collection(collection) as readonly Story[], site.settings.pageSize).map((page) => ({
      collection,
      page,
    })),
  );
}
