import type { Story } from '../content-model/entry.ts';
import { cardPath, CARD_SIZE, storyCard } from '../content-model/preview-card.ts';
import { pictureShapes, picturePath } from '../content-model/pictures.ts';
import { modifiedAt } from '../content-model/site/modified.ts';
import type { Site } from '../content-model/site/site.ts';
import { truncateAtWord } from '../content-model/text/truncate.ts';
import { toInstant } from '../content-model/time/local-time.ts';
import { publisherOf } from './publisher.ts';
import { root, type RootThing, type Thing } from './thing.ts';

/** What the builders ask of a site. */
export type SiteFacts = Pick<Site, 'row' | 'settings'>;

/** A story as NewsArticle with what Google recommends for it. */
export function newsArticleJsonLd(story: Story, site: SiteFacts, origin: string): RootThing {
  const { data } = story;
  return root({
    '@type': 'NewsArticle',
    headline: truncateAtWord(data.title, 110),
    description: data.standfirst,
    url: origin + story.path,
    mainEntityOfPage: { '@type': 'WebPage', '@id': origin + story.path },
    image: storyImages(story, site, origin),
    datePublished: toInstant(data.publishedAt),
    dateModified: toInstant(modifiedAt(story)),
    author: authorsOf(story, site, origin),
    publisher: publisherOf(site.settings, origin),
    articleSection: site.row('chuyen-muc', data.section)?.name,
    keywords: data.tags.length > 0 ? data.tags : undefined,
    wordCount: story.body.words > 0 ? story.body.words : undefined,
    inLanguage: 'vi',
    isAccessibleForFree: true,
  });
}

/** Pictures of a story in absolute addresses: its lead picture uncut and 3:2, then its preview card. */
export function storyImages(story: Story, site: SiteFacts, origin: string): Thing[] {
  const card: Thing = { '@type': 'ImageObject', url: origin + cardPath(storyCard(story, site)), ...CARD_SIZE };
  const { lead } = story.data;
  const asset = lead === undefined ? undefined : story.assets[lead.src];
  if (lead === undefined || asset?.kind !== 'picture') return [card];
  const full = asset.widths.at(-1);
  const cropped = asset.shapes.the?.at(-1);
  const shared = { '@type': 'ImageObject', caption: lead.caption ?? lead.alt, creditText: lead.credit } as const;
  return [
    ...(full === undefined
      ? []
      : [
          {
            ...shared,
            url: origin + picturePath(asset.digest, full),
            width: full,
            height: Math.round((full * asset.height) / asset.width),
          },
        ]),
    ...(cropped === undefined
      ? []
      : [
          {
            ...shared,
            url: origin + picturePath(asset.digest, cropped, 'the'),
            width: cropped,
            height: Math.round(cropped / pictureShapes.the.ratio),
          },
        ]),
    card,
  ];
}

/** Authors of the catalogue are persons with a page; a byline is the editorial desk's. */
function authorsOf(story: Story, site: SiteFacts, origin: string): Thing[] {
  const persons = story.data.authors.flatMap((id): Thing[] => {
    const author = site.row('tac-gia', id);
    return author
      ? [{ '@type': 'Person', name: author.name, url: `${origin}/tac-gia/${author.id}/`, jobTitle: author.role }]
      : [];
  });
  if (persons.length > 0) return persons;
  return [{ '@type': 'Organization', name: story.data.byline ?? site.settings.body, url: `${origin}/` }];
}
