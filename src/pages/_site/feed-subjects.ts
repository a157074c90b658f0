import { storyCollectionNames } from '../../content-model/collections/index.ts';
import { COLLECTION_TEXT } from '../../messages/collections.ts';
import { FEED_LENGTH } from '../../feeds/feed.ts';
import type { FeedSubject } from './feed-response.ts';
import { loadSite } from './load-site.ts';

/** The feed of the whole site. */
export async function wholeSubject(): Promise<FeedSubject> {
  return { base: '/', stories: (await loadSite()).stories.slice(0, FEED_LENGTH) };
}

/** One feed for each story collection, with its route parameter. */
export async function collectionSubjects() {
  const site = await loadSite();
  return storyCollectionNames.map((collection) => {
    const { name, description } = COLLECTION_TEXT[collection];
    const subject: FeedSubject = {
      name,
      description,
      base: `/${collection}/`,
      stories: site.collection(collection).slice(0, FEED_LENGTH) as FeedSubject['stories'],
    };
    return { params: { collection }, props: { subject } };
  });
}

/** One feed for each section, with its route parameter. */
export async function sectionSubjects() {
  const site = await loadSite();
  return site.catalogues['chuyen-muc'].map(({ id, name, description }) => {
    const subject: FeedSubject = {
      name,
      description,
      base: `/chuyen-muc/${id}/`,
      stories: site.ofSection(id).slice(0, FEED_LENGTH),
    };
    return { params: { id }, props: { subject } };
  });
}
