import type { StoryCollectionName } from '../../../content-model/collections/index.ts';
import { isPlaceValidOn } from '../../../content-model/place-validity.ts';
import { slugify } from '../../../content-model/text/slug.ts';
import type { ArchiveFacts } from './archive-facts.ts';
import { createRandom, type Random } from './create-random.ts';
import { PHOTOS } from './draw-photos.ts';
import { factsOfKind, listOfRecipients } from './facts-of-kind.ts';
import { makeBlock } from './make-blocks.ts';
import { fillPattern, headingPatterns, makeParagraph, titlePatterns, type StoryTheme } from './sentences.ts';
import type { ArchivePart, ArchiveStory } from './story.ts';
import { archiveTags, vocabulary } from './vocabulary.ts';

/** What a story is made for. */
export interface StoryOrder {
  readonly index: number;
  /** Local wall time, `YYYY-MM-DDTHH:mm`. */
  readonly publishedAt: string;
  readonly facts: ArchiveFacts;
  /** Ids of the campaigns that a story of its time may belong to. */
  readonly campaigns: readonly string[];
  readonly withPictures: boolean;
}

/** Series in an archive are this long. */
export const PARTS_OF_SERIES = 8;
/** One story in so many is a part of a series. */
const SERIES_EVERY = 50;

/** A story of about 600 words, the same for the same order: a third with components, a tenth with pictures. */
export function makeStory({ index, publishedAt, facts, campaigns, withPictures }: StoryOrder): ArchiveStory {
  const random = createRandom(index);
  const collection = kindOf(random.next());
  const place = random.pick(facts.places.filter((row) => isPlaceValidOn(row, publishedAt)));
  const theme = { place: place.name, work: random.pick(vocabulary.work), who: random.pick(vocabulary.who) };
  const title = fillPattern(random.pick(titlePatterns), theme, random);
  // Drawn whether pictures are wanted or not, so that both archives have the same text.
  const photo = random.pick(PHOTOS);
  const isIllustrated = random.chance(0.1) && withPictures;
  const parts = makeParts(random.chance(1 / 3), Number(publishedAt.slice(0, 4)), theme, random);
  const campaign = campaigns.length > 0 && (collection === 'ket-qua' || random.chance(0.35));
  const turn = Math.floor(index / SERIES_EVERY);
  return {
    collection: collection === 'ket-qua' && !campaign ? 'tin-tuc' : collection,
    slug: `${slugify(title, 60)}-${index}`,
    title,
    standfirst: fillPattern('{who} ở {place} {work}. Sau {few} tháng, {result}.', theme, random),
    publishedAt,
    section: SECTIONS[collection] ?? random.pick(NEWS_SECTIONS),
    tags: random.some(archiveTags, random.whole(2, 4)),
    parts: isIllustrated ? [...parts, picturePart(random.pick(PHOTOS), theme)] : parts,
    ...(isIllustrated && { photo }),
    facts: {
      authors: [random.pick(facts.authors)],
      places: [place.id],
      agencies: random.some(facts.agencies, random.whole(0, 2)),
      field: random.pick(facts.workFields),
      ...(campaign && { campaign: random.pick(campaigns) }),
      ...(index % SERIES_EVERY === 0 && {
        series: { id: seriesId(Math.floor(turn / PARTS_OF_SERIES)), part: (turn % PARTS_OF_SERIES) + 1 },
      }),
      ...factsOfKind(collection, { campaign, publishedAt, theme, placeId: place.id }, random),
    },
    ...(collection === 'khen-thuong' && { recipients: listOfRecipients(theme, random) }),
  };
}

/** Id of the series with this number. */
export function seriesId(number: number): string {
  return `loat-bai-do-${number + 1}`;
}

/** How many series an archive of so many stories needs. */
export function countSeries(stories: number): number {
  return Math.ceil(stories / SERIES_EVERY / PARTS_OF_SERIES);
}

const lessons = vocabulary.lesson.map((lesson) => `${lesson.charAt(0).toLocaleUpperCase('vi')}${lesson.slice(1)}.`);
const NEWS_SECTIONS = ['tin-tuc-su-kien', 'phong-trao-thi-dua', 'hoc-tap-lam-theo-bac', 'van-ban', 'anh-video'];
const SECTIONS: Readonly<Partial<Record<StoryCollectionName, string>>> = {
  'dien-hinh': 'dien-hinh-tien-tien',
  'nguoi-tot-viec-tot': 'nguoi-tot-viec-tot',
  'khen-thuong': 'khen-thuong',
  'ket-qua': 'phong-trao-thi-dua',
};

/** Most of an archive is news. */
function kindOf(draw: number): Exclude<StoryCollectionName, 'dot-thi-dua'> {
  if (draw < 0.72) return 'tin-tuc';
  if (draw < 0.84) return 'nguoi-tot-viec-tot';
  if (draw < 0.94) return 'dien-hinh';
  return draw < 0.98 ? 'ket-qua' : 'khen-thuong';
}

function makeParts(hasBlocks: boolean, year: number, theme: StoryTheme, random: Random): ArchivePart[] {
  const parts: ArchivePart[] = [];
  const paragraph = (): ArchivePart => ({ kind: 'paragraph', text: makeParagraph(random.whole(4, 5), theme, random) });
  parts.push(paragraph(), paragraph());
  for (const heading of random.some(headingPatterns, 3)) {
    parts.push({ kind: 'heading', text: fillPattern(heading, theme, random) }, paragraph());
    if (hasBlocks && random.chance(0.6)) parts.push({ kind: 'block', block: makeBlock(year, theme, random) });
    else if (random.chance(0.25)) parts.push({ kind: 'list', items: random.some(lessons, 3) });
    parts.push(paragraph());
  }
  if (hasBlocks) parts.push({ kind: 'block', block: makeBlock(year, theme, random) });
  return parts;
}

function picturePart(src: string, theme: StoryTheme): ArchivePart {
  const props = {
    src,
    alt: `Ảnh mẫu: đồi núi ở ${theme.place}.`,
    caption: `Một góc ${theme.place}.`,
    credit: 'Ảnh mẫu',
  };
  return { kind: 'block', block: { name: 'Picture', props } };
}
