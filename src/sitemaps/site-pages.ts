import { storyCollectionNames } from '../content-model/collections/index.ts';
import type { Story } from '../content-model/entry.ts';
import { documentKinds, documentsOfSite } from '../content-model/site/documents.ts';
import { latestChange, modifiedAt } from '../content-model/site/modified.ts';
import type { Site } from '../content-model/site/site.ts';
import { addDays, compareLocal } from '../content-model/time/local-time.ts';
import type { NewsPage, SitemapPage } from './sitemap.ts';

/** The years of publication with their stories, newest year first. */
export function storiesByYear(stories: readonly Story[]): ReadonlyMap<string, readonly Story[]> {
  const years = new Map<string, Story[]>();
  for (const story of stories) {
    const year = story.data.publishedAt.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), story]);
  }
  return new Map([...years].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/** Stories as pages of a sitemap. */
export function storyPages(stories: readonly Story[]): SitemapPage[] {
  return stories.map((story) => ({ path: story.path, changed: modifiedAt(story) }));
}

/** Everything that is no story: front page, lists, plain pages, and the pages of catalogue rows, tags and months that have a story. */
export function listPages(site: Site): SitemapPage[] {
  const list = (path: string, stories: readonly Story[]): SitemapPage[] =>
    stories.length > 0 ? [{ path, changed: latestChange(stories) }] : [];
  const { catalogues, stories } = site;
  const withDocuments = stories.filter(({ data }) => data.documents.length > 0);
  return [
    ...list('/', stories),
    ...storyCollectionNames.flatMap((name) => list(`/${name}/`, site.collection(name) as readonly Story[])),
    ...site.collection('trang').map(({ path, data }) => ({ path, changed: data.publishedAt })),
    ...list('/bang-vang/', site.collection('khen-thuong')),
    ...list('/van-ban/', withDocuments),
    ...documentKinds(documentsOfSite(site)).flatMap(({ slug }) => list(`/van-ban/${slug}/`, withDocuments)),
    ...OVERVIEWS.flatMap((path) => list(path, stories)),
    ...catalogues['chuyen-muc'].flatMap(({ id }) => list(`/chuyen-muc/${id}/`, site.ofSection(id))),
    ...list(
      '/dia-phuong/',
      stories.filter(({ data }) => data.places.length > 0),
    ),
    ...catalogues['dia-danh'].flatMap(({ id }) => list(`/dia-phuong/${id}/`, site.ofPlace(id))),
    ...catalogues['co-quan'].flatMap(({ id }) => list(`/co-quan/${id}/`, site.ofAgency(id))),
    ...catalogues['tac-gia'].flatMap(({ id }) => list(`/tac-gia/${id}/`, site.ofAuthor(id))),
    ...catalogues['loat-bai'].flatMap(({ id }) => list(`/loat-bai/${id}/`, site.ofSeries(id))),
    ...catalogues['linh-vuc'].flatMap(({ id }) => list(`/linh-vuc/${id}/`, site.ofField(id))),
    ...site.tags.flatMap(({ slug, stories: tagged }) => list(`/chu-de/${slug}/`, tagged)),
    ...archivePages(stories),
  ];
}

/** Stories of the last two days that are no samples: invented stories are no news. */
export function newsPages({ stories, now }: Pick<Site, 'stories' | 'now'>): NewsPage[] {
  const since = addDays(now, -2);
  return stories
    .filter(({ data }) => !data.sample && compareLocal(data.publishedAt, since) >= 0)
    .slice(0, 1000)
    .map(({ path, data }) => ({ path, title: data.title, published: data.publishedAt }));
}

/** Pages that list the rows of a catalogue. */
const OVERVIEWS = ['/chuyen-muc/', '/co-quan/', '/tac-gia/', '/loat-bai/', '/linh-vuc/', '/chu-de/', '/so-do-trang/'];

function archivePages(stories: readonly Story[]): SitemapPage[] {
  const byPath = new Map<string, Story[]>();
  for (const story of stories) {
    const [year = '', month = ''] = story.data.publishedAt.split('-');
    for (const path of ['/luu-tru/', `/luu-tru/${year}/`, `/luu-tru/${year}/${month}/`]) {
      const list = byPath.get(path);
      if (list) list.push(story);
      else byPath.set(path, [story]);
    }
  }
  return [...byPath].map(([path, list]) => ({ path, changed: latestChange(list) }));
}
