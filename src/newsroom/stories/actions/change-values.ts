import { collectionSchemas, type CollectionName } from '../../../content-model/collections/index.ts';
import { joinEntry, readFrontMatter } from '../../form/front-matter/read-front-matter.ts';
import { writeFrontMatter } from '../../form/front-matter/write-front-matter.ts';
import { TEXT_FILE } from '../story-folder.ts';

/** An entry's text with some values of its front matter changed (undefined takes one away); all else stays as it was written. */
export function withValues(
  collection: CollectionName,
  source: string,
  changes: Readonly<Record<string, unknown>>,
): string {
  const { yaml, data, body } = readFrontMatter(source, TEXT_FILE);
  return joinEntry(writeFrontMatter(yaml, { ...data, ...changes }, collectionSchemas[collection]), body);
}
