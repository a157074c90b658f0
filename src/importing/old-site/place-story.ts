import type { Catalogues } from '../../content-model/reference/catalogues.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { tidySpaces } from '../../content-model/text/spaces.ts';
import { truncateAtWord } from '../../content-model/text/truncate.ts';
import type { MappingProblem, SharedMapping } from './mapping.ts';
import type { OldNote, OldStory } from './old-story.ts';

/** What a mapping makes of a story: section, authors, tags, source. */
export interface StoryPlace {
  readonly data: Readonly<Record<string, unknown>>;
  readonly notes: readonly OldNote[];
}

/** Checks a mapping against the catalogues and gives the function that places stories by it. */
export function createPlacing(
  mapping: SharedMapping,
  catalogues: Pick<Catalogues, 'chuyen-muc' | 'tac-gia'>,
  state: (story: OldStory) => string,
):
  | { readonly place: (story: OldStory) => StoryPlace; readonly defaultSection: string }
  | { readonly problem: MappingProblem } {
  const sections = catalogues['chuyen-muc'];
  const authors = catalogues['tac-gia'];
  const refused = refuseUnknown(mapping, sections, authors);
  if (refused !== undefined) return { problem: refused };
  const sectionOf = lookup(mapping.sections, sections);
  const authorOf = lookup(mapping.authors, authors);
  const defaultSection = mapping.defaultSection ?? sections[0]?.id ?? '';

  function place(story: OldStory): StoryPlace {
    const notes: OldNote[] = [];
    const general = { state: state(story), publishedAt: story.publishedAt };
    if (story.collection === 'trang') return { data: general, notes };
    const section = story.sections.map(sectionOf).find((id) => id !== undefined);
    if (section === undefined) notes.push({ code: 'section-unknown', detail: story.sections[0] ?? '' });
    return {
      data: {
        ...general,
        section: section ?? defaultSection,
        ...sign(story.byline, authorOf(story.byline), notes),
        source: story.source,
        tags: tagsOf(story),
      },
      notes,
    };
  }
  return { place, defaultSection };
}

interface NamedRow {
  readonly id: string;
  readonly name: string;
}

function refuseUnknown(
  { sections, authors, defaultSection }: SharedMapping,
  knownSections: readonly NamedRow[],
  knownAuthors: readonly NamedRow[],
): MappingProblem | undefined {
  const wanted = [...Object.values(sections), ...(defaultSection === undefined ? [] : [defaultSection])];
  const section = wanted.find((id) => !knownSections.some((row) => row.id === id));
  if (section !== undefined) return { code: 'map-section', args: { id: section } };
  const author = Object.values(authors).find((id) => id !== '' && !knownAuthors.some((row) => row.id === id));
  return author === undefined ? undefined : { code: 'map-author', args: { id: author } };
}

/** Ids by what the mapping calls them, else by their own id or name; accents and case do not matter. */
function lookup(mapped: Readonly<Record<string, string>>, rows: readonly NamedRow[]) {
  const known = new Map<string, string>();
  for (const { id, name } of rows) known.set(key(id), id).set(key(name), id);
  for (const [name, id] of Object.entries(mapped)) known.set(key(name), id);
  return (name: string): string | undefined => (name === '' ? undefined : known.get(key(name)));
}

const key = (name: string) =>
  foldForMatch(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Accounts that no reader knows as a person. */
const nobody = /^(?:admin(?:istrator)?|quan ?tri(?: vien)?|webmaster|editor|root|user\d*|bien tap vien)$/;

function sign(byline: string, author: string | undefined, notes: OldNote[]): Readonly<Record<string, unknown>> {
  if (author !== undefined) return author === '' ? {} : { authors: [author] };
  const name = tidySpaces(byline);
  if (name === '') return {};
  if (!nobody.test(key(name))) return { byline: truncateAtWord(name, 115) };
  notes.push({ code: 'author-unknown', detail: name });
  return {};
}

function tagsOf({ tags }: OldStory): string[] | undefined {
  const tidy = tags.map((tag) => truncateAtWord(tidySpaces(tag).toLowerCase(), 58)).filter((tag) => tag !== '');
  return tidy.length === 0 ? undefined : [...new Set(tidy)];
}
