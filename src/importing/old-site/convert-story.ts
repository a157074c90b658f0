import type { Root, RootContent } from 'mdast';
import { tidySpaces } from '../../content-model/text/spaces.ts';
import { truncateAtWord } from '../../content-model/text/truncate.ts';
import { htmlToBody } from '../body/html-to-body.ts';
import { plainText } from '../body/plain-text.ts';
import { writeBody } from '../body/write-body.ts';
import { arrangePictures, bare, readPicture, type PictureWords } from './arrange-pictures.ts';
import type { EntryFile } from '../entry/entry-draft.ts';
import { documentFacts } from './document-facts.ts';
import { type FileSource, gatherFiles, type GatheredFiles, isDocumentAddress } from './gather-files.ts';
import type { OldAddresses } from './old-addresses.ts';
import type { OldNote, OldStory } from './old-story.ts';
import { prepareBody } from './prepare-body.ts';
import { takeStandfirst } from './take-standfirst.ts';

/** What all stories of one import share. */
export interface Conversion {
  readonly files: FileSource;
  readonly addresses: OldAddresses;
  /** Where a story belongs and who signs it, by the mapping of the import. */
  readonly place: (story: OldStory) => {
    readonly data: Readonly<Record<string, unknown>>;
    readonly notes: readonly OldNote[];
  };
}

/** An entry ready to be written. */
export interface ConvertedStory {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly files: readonly EntryFile[];
  readonly notes: readonly OldNote[];
  readonly isComplete: boolean;
}

/** Turns a story of an old site into front matter, body and files; touches no disk but through `files`. */
export async function convertStory(story: OldStory, conversion: Conversion): Promise<ConvertedStory> {
  const prepared = prepareBody(story.html, story.base);
  const documents = [...prepared.links.filter(isOwnDocument), ...story.documents.map(({ address }) => address)];
  const leads = story.lead === undefined ? [] : [story.lead.address];
  const gathered = await gatherFiles([...leads, ...prepared.pictures], documents, conversion.files);
  const notes: OldNote[] = [...story.notes, ...prepared.notes, ...gathered.notes];

  function isOwnDocument(address: string): boolean {
    return isDocumentAddress(address) && conversion.addresses.isOwn(address);
  }
  function linkAddress(address: string): string | undefined {
    if (!conversion.addresses.isOwn(address)) return address;
    if (isDocumentAddress(address)) return gathered.nameOf(address);
    const path = conversion.addresses.newPath(address);
    if (path === undefined) notes.push({ code: 'link-lost', detail: address });
    return path;
  }

  function pictureName(src: string): string | undefined {
    const [address = '', mark] = src.split('#');
    const name = gathered.nameOf(address);
    return name !== undefined && mark !== undefined ? `${name}#${mark}` : name;
  }

  const converted = htmlToBody(prepared.tree, { pictureName, linkAddress });
  for (const { code, args } of converted.warnings)
    if (TOLD.has(code)) notes.push({ code: 'body-changed', detail: [code, ...Object.values(args)].join(' ') });
  const title = titleOf(story, notes);
  const taken = takeStandfirst(story.standfirst, converted.body.children);
  if (taken.isCut) notes.push({ code: 'standfirst-cut', detail: title });
  const { lead, body } = takeLead(story, taken.body, gathered);
  const describe = describeFor(title, notes);
  const arranged = arrangePictures(body, describe);
  if (arranged.length === 0) notes.push({ code: 'body-empty', detail: title });
  const placed = conversion.place(story);
  const standfirst = taken.standfirst || (story.collection === 'trang' ? undefined : title);
  return {
    data: { title, standfirst, ...placed.data, lead: lead && describe(lead), documents: documentsOf(story, gathered) },
    body: writeBody({ type: 'root', children: arranged } satisfies Root),
    files: gathered.files,
    notes: [...notes, ...placed.notes],
    isComplete: gathered.isComplete,
  };
}

/** Warnings of the conversion that are no note of their own yet. */
const TOLD: ReadonlySet<string> = new Set([
  'table-cells-merged',
  'table-nested',
  'table-wide',
  'picture-in-table',
  'note-lost',
]);

function titleOf(story: OldStory, notes: OldNote[]): string {
  const whole = tidySpaces(story.title);
  if (whole === '') notes.push({ code: 'title-missing', detail: story.key });
  if (whole.length > 200) notes.push({ code: 'title-cut', detail: whole });
  return whole === '' ? `Bài không có tiêu đề (${story.key})` : truncateAtWord(whole, 190);
}

/** The lead is the picture that the old site set on top, else the one that opens the body; it does not stand in the body again. */
function takeLead(
  { lead, collection }: OldStory,
  body: readonly RootContent[],
  { nameOf }: GatheredFiles,
): { readonly lead: PictureWords | undefined; readonly body: readonly RootContent[] } {
  if (collection === 'trang') return { lead: undefined, body };
  const src = lead && nameOf(lead.address);
  const first = readPicture(body[0]);
  if (lead !== undefined && src !== undefined) {
    const own = body.find((node) => readPicture(node)?.src === src);
    const words = readPicture(own);
    const caption = lead.caption || words?.caption;
    return {
      lead: { src, alt: lead.alt || (words?.alt ?? ''), caption, credit: words?.credit },
      body: body.filter((node) => node !== own),
    };
  }
  const hasText = body.slice(1).some((node) => plainText(node) !== '');
  return first !== undefined && hasText ? { lead: bare(first), body: body.slice(1) } : { lead: undefined, body };
}

/** Every picture must be described; where the old site did not, its caption stands in, or the title. */
function describeFor(title: string, notes: OldNote[]): (picture: PictureWords) => PictureWords {
  return (picture) => {
    if (picture.alt !== '') return picture;
    notes.push({ code: 'alt-missing', detail: picture.src });
    return { ...picture, alt: truncateAtWord(picture.caption ?? `Ảnh trong bài “${title}”`, 390) };
  };
}

function documentsOf({ documents, collection }: OldStory, { nameOf }: GatheredFiles) {
  if (collection === 'trang') return undefined;
  const found = documents.flatMap(({ address, title }) => {
    const file = nameOf(address);
    return file === undefined ? [] : [{ ...documentFacts(title), title: truncateAtWord(title || file, 390), file }];
  });
  return found.length === 0 ? undefined : found;
}
