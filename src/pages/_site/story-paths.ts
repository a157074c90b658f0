import type { StoryCollectionName } from '../../content-model/collections/index.ts';
import { loadSite } from './load-site.ts';

/** The static paths of a story collection: one page for each published entry. */
export async function storyPaths<N extends StoryCollectionName>(collection: N) {
  const site = await loadSite();
  return site.collection(collection).map((entry) => ({ params: { slug: entry.slug }, props: { entry } }));
}
