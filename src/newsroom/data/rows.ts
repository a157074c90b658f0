import { isMap, isSeq, parseDocument } from 'yaml';
import type * as z from 'zod';
import { writeFrontMatter } from '../form/front-matter/write-front-matter.ts';

/** A row of a list as it is written. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a list; undefined when the text is no list that can be read. */
export function readRows(source: string): Row[] | undefined {
  const document = parseDocument(source, { logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return [];
  if (!isSeq(document.contents)) return undefined;
  return document.toJS({ maxAliasCount: 100 }) as Row[];
}

/** The text of a list with one row written anew, or a row more at its end; every other row and all comments stay byte for byte. */
export function writeRow(source: string, index: number | undefined, row: Row, schema: z.ZodType): string {
  const text = `- ${writeFrontMatter(undefined, row, schema).replaceAll('\n', '\n  ')}\n`.replaceAll(/\n +\n/g, '\n\n');
  const { contents } = parseDocument(source, { logLevel: 'silent' });
  if (index === undefined || !isSeq(contents)) return `${source.replace(/\n*$/, '')}\n${text}`.replace(/^\n/, '');
  const item = contents.items[index];
  if (!isMap(item)) throw new RangeError(`No row ${index}.`);
  const start = source.lastIndexOf('\n', item.range[0]) + 1;
  // What stands behind the value up to the next row may be a comment of that row.
  const end = source.indexOf('\n', Math.max(item.range[0], item.range[1] - 1));
  return source.slice(0, start) + text + (end < 0 ? '' : source.slice(end + 1));
}
