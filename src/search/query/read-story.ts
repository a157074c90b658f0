import type { Fragment } from '../format/index-files.ts';
import type { Alternative } from './alternatives.ts';
import { beginsWithWhole, holdsWhole, readText, type ExcerptSources, type ReadText } from './excerpt.ts';
import type { IndexReader } from './index-reader.ts';
import { pause } from './pause.ts';
import { orderOf, type RankedDocument } from './score-documents.ts';

/** What is shown of a document, with the words of its texts. */
export interface ReadStory {
  readonly fragment: Fragment;
  readonly title: ReadText;
  readonly labels: readonly ReadText[];
  readonly texts: ExcerptSources;
}

const readStories = new WeakMap<Fragment, ReadStory>();

/** Fetches a document and reads its words, once. */
export function readStory(index: IndexReader, document: number): Promise<ReadStory> {
  const shard = index.shards.findLast(({ offset }) => offset <= document);
  if (shard === undefined) throw new Error('A document belongs to a shard.');
  const story = shard.fragment(document).then((fragment) => {
    const known = readStories.get(fragment);
    if (known !== undefined) return known;
    const { title, kicker, standfirst, campaign, places, tags, text, facts = [], attached = [] } = fragment;
    const read: ReadStory = {
      fragment,
      title: readText(title),
      labels: [...places, ...tags, kicker ?? '', campaign ?? ''].map(readText),
      texts: {
        body: (standfirst === undefined ? text : [standfirst, ...text]).map(readText),
        facts: facts.map(readText),
        attached: attached.map(readText),
      },
    };
    readStories.set(fragment, read);
    return read;
  });
  // Another one may fail first; a failure is told of once.
  story.catch(() => undefined);
  return story;
}

/** Everything that is known of the words of a document. */
export function allTexts({ title, labels, texts: { body, facts, attached } }: ReadStory): ReadText[] {
  return [title, ...labels, ...body, ...facts, ...attached];
}

/** Documents whose texts are read to see whether the pairs of a longer query stand side by side. */
const REFINED = 20;

/** Puts the documents of the first page or two first that hold a query of three words or more as a whole: pairs alone cannot tell. */
export async function refine(
  index: IndexReader,
  ranked: readonly RankedDocument[],
  alternatives: readonly Alternative[],
  from: number,
): Promise<readonly RankedDocument[]> {
  if (from >= REFINED || !alternatives.some(({ words }) => words.length > 2)) return ranked;
  const candidates = ranked.slice(0, REFINED).filter(({ isUnbroken }) => isUnbroken);
  const whole = new Map<RankedDocument, { readonly isAboutIt: boolean }>();
  for (const { one, story } of candidates.map((one) => ({ one, story: readStory(index, one.document) }))) {
    const read = await story;
    if (holdsWhole(allTexts(read), alternatives))
      whole.set(one, { isAboutIt: beginsWithWhole(read.title, alternatives) });
    await pause();
  }
  // Of equals the story whose title begins with the name is the one about it.
  const first = [...whole].sort(
    ([a, { isAboutIt }], [b, other]) => orderOf(b) - orderOf(a) || Number(other.isAboutIt) - Number(isAboutIt),
  );
  return [...first.map(([one]) => one), ...ranked.filter((one) => !whole.has(one))];
}
