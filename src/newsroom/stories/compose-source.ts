import { collectionSchemas, type CollectionName } from '../../content-model/collections/index.ts';
import { docToBody } from '../body/write/doc-to-body.ts';
import type { DocJson } from '../body/schema/schema.ts';
import { fieldsKeptByTheNewsroom } from '../form/kept-fields.ts';
import { joinEntry, readFrontMatter } from '../form/front-matter/read-front-matter.ts';
import { writeFrontMatter } from '../form/front-matter/write-front-matter.ts';
import { done, refused, type StoryResult } from './story-problem.ts';
import { TEXT_FILE } from './story-folder.ts';

/** What the writing screen sends: the values of the form, and the text as a document, or as MDX where the editor cannot hold it. */
export interface WrittenParts {
  readonly data: Readonly<Record<string, unknown>>;
  readonly doc?: DocJson;
  readonly body?: string;
}

/** The text of an entry; where it is not exact, it reads a little otherwise than the screen shows. */
export interface ComposedSource {
  readonly source: string;
  readonly isExact: boolean;
}

/** The text of an entry from what an editor wrote and the text that he began from; what he did not touch stays byte for byte. */
export function composeSource(
  collection: CollectionName,
  before: string,
  parts: WrittenParts,
): StoryResult<ComposedSource> {
  const { yaml, data, body } = readFrontMatter(before, TEXT_FILE);
  // The newsroom's own fields move by actions, whatever a browser sends.
  const kept = Object.fromEntries(Object.keys(fieldsKeptByTheNewsroom).map((key) => [key, data[key]]));
  try {
    const text = parts.doc ? docToBody(parts.doc, body) : { body: parts.body ?? body, isExact: true };
    const front = writeFrontMatter(yaml, { ...parts.data, ...kept }, collectionSchemas[collection]);
    return done({ source: joinEntry(front, text.body), isExact: text.isExact });
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return refused({ code: 'body-invalid' });
    throw error;
  }
}
