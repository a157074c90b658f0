import { isDeepStrictEqual } from 'node:util';
import { isAlias, isMap as isYamlMap, parseDocument, visit, type Document } from 'yaml';
import type * as z from 'zod';
import { toNfc } from '../../../content-model/text/nfc.ts';
import { asWritten } from './as-written.ts';
import { changeMap } from './change-source.ts';
import { isMap, writeMap, type Json } from './write-value.ts';

/**
 * The YAML text of a front matter that holds `data` (raw, without defaults; undefined and null mean “left out”). Of `before`,
 * the text as it was, everything that says the same stays byte for byte: comments, order, quotes, line breaks. New keys
 * stand in the schema's order. No line break at the end.
 */
export function writeFrontMatter(before: string | undefined, data: unknown, schema: z.ZodType): string {
  const wanted = asWritten(toNfc(data) as Json, schema);
  if (!isMap(wanted)) throw new TypeError('Front matter is a map of fields.');
  if (before === undefined || before.trim() === '') return writeWhole(wanted);
  const document = parseDocument(before, { logLevel: 'silent', uniqueKeys: true });
  if (document.errors.length > 0 || hasAliases(document) || !isYamlMap(document.contents)) return writeWhole(wanted);
  // What was left out in other words (`byline:` with nothing behind) is no change.
  const held = document.toJS() as Json;
  if (isMap(held) && isDeepStrictEqual(asWritten(held, schema), wanted)) return before;
  const changed = changeMap(before, document.contents, wanted, schema);
  // Unusual layouts (keys in braces, several on a line) are not worth code of their own: what reads back otherwise is written anew.
  return holds(changed, wanted, schema) ? changed : writeWhole(wanted);
}

function writeWhole(data: Readonly<Record<string, Json>>): string {
  return Object.keys(data).length === 0 ? '' : writeMap(data, 0);
}

function holds(source: string, wanted: Json, schema: z.ZodType): boolean {
  const document = parseDocument(source, { logLevel: 'silent' });
  return document.errors.length === 0 && isDeepStrictEqual(asWritten(document.toJS() as Json, schema), wanted);
}

/** A changed part may be the one that other parts repeat. */
function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, (_, node) => {
    if (isAlias(node)) found = true;
  });
  return found;
}
