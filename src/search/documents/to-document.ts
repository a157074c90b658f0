import type { Entry, Story } from '../../content-model/entry.ts';
import { picturePath } from '../../content-model/pictures.ts';
import { campaignOf } from '../../content-model/site/related.ts';
import { isStoryCollection, type Site } from '../../content-model/site/site.ts';
import { teaserOf, type Teaser } from '../../content-model/site/teaser.ts';
import { kindName } from '../../messages/search-documents.ts';
import type { SearchDocument } from '../indexing/search-document.ts';
import { frontMatterText } from './front-matter-text.ts';
import { namedPlaces } from './place-names.ts';
import { storyLabels } from './story-labels.ts';

/** The texts of an entry that stand in files of their own. */
export interface EntryTexts {
  /** Paragraphs of the body. */
  readonly body: readonly string[];
  readonly attachments: NonNullable<SearchDocument['attachments']>;
}

/** A published entry as the search index takes it in. Lists of recipients are left to the honour roll. */
export function toDocument(entry: Entry, site: Site, { body, attachments }: EntryTexts): SearchDocument {
  const { standfirst, title } = entry.data;
  const shared = {
    url: entry.path,
    title,
    kind: kindName(entry.collection),
    ...(standfirst !== undefined && { standfirst }),
    ...(attachments.length > 0 && { attachments }),
  };
  // A plain page has no day: it is no older or newer than others.
  return isStory(entry) ? { ...shared, ...storyFacts(entry, site, body) } : { ...shared, text: body };
}

/** The date of the document of an entry. */
export function dateOf(entry: Entry): string | undefined {
  return isStory(entry) ? entry.data.publishedAt : undefined;
}

function storyFacts(story: Story, site: Site, body: readonly string[]): Omit<SearchDocument, 'url' | 'title' | 'kind'> {
  const { data } = story;
  const teaser = teaserOf(story, site);
  const section = site.row('chuyen-muc', data.section)?.name;
  const campaign = site.story(`dot-thi-dua/${campaignOf(story) ?? ''}`);
  const image = imageOf(teaser);
  return {
    kicker: teaser.kicker,
    date: data.publishedAt,
    ...(section !== undefined && { section }),
    ...(campaign?.collection === 'dot-thi-dua' && { campaign: campaign.data.name }),
    places: namedPlaces(data.places, site.places),
    tags: data.tags,
    labels: storyLabels(story, site),
    ...(image && { image }),
    text: body,
    facts: frontMatterText(story, site),
  };
}

/** The smallest picture that lists show; the shape of lists where it was cut. */
function imageOf({ picture }: Teaser): SearchDocument['image'] {
  if (picture === undefined) return undefined;
  const { digest, shapes, widths } = picture.asset;
  const [cut] = shapes.the ?? [];
  return { src: picturePath(digest, cut ?? widths[0] ?? 0, cut === undefined ? undefined : 'the'), alt: picture.alt };
}

function isStory(entry: Entry): entry is Story {
  return isStoryCollection(entry.collection);
}
