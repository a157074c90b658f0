import type { Story } from '../content-model/entry.ts';
import { datasetJsonLd } from './dataset.ts';
import { eventJsonLd } from './event.ts';
import { newsArticleJsonLd, type SiteFacts } from './news-article.ts';
import type { RootThing } from './thing.ts';

/** All schema.org objects of a story's page; `csvPath` is given where the page offers its table as a file. */
export function storyJsonLd(story: Story, site: SiteFacts, origin: string, csvPath?: string): RootThing[] {
  const event = story.collection === 'dot-thi-dua' ? eventJsonLd(story, site, origin) : undefined;
  const dataset =
    story.collection === 'ket-qua' && csvPath !== undefined ? datasetJsonLd(story, csvPath, site, origin) : undefined;
  return [newsArticleJsonLd(story, site, origin), ...(event ? [event] : []), ...(dataset ? [dataset] : [])];
}
