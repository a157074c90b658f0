import { parse } from 'yaml';
import { blockText, inlineText } from './write-text.ts';

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonMap;
/** A value with keys. */
export interface JsonMap {
  readonly [key: string]: Json;
}

/** A value on its key's line, without the key: `[a, b]`, `{ date: 2020-02 }`, `Tày`. */
export function writeInline(value: Json, isInFlow = false): string {
  if (typeof value === 'string') return inlineText(value, isInFlow);
  if (isList(value)) return `[${value.map((item) => writeInline(item, true)).join(', ')}]`;
  if (isMap(value)) {
    const parts = Object.entries(value).map(([key, part]) => `${writeKey(key)}: ${writeInline(part, true)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
  }
  return String(value);
}

/**
 * A key with its value, in the style of the sample entries, its lines after the first indented by `indent` or more; no
 * line break at the end.
 */
export function writePair(key: string, value: Json, indent: number): string {
  const name = writeKey(key);
  if (isList(value) && value.length > 0 && !fitsOneLine(value, name.length + indent)) {
    return `${name}:\n${value.map((item) => `${spaces(indent + 2)}${writeItem(item, indent + 2)}`).join('\n')}`;
  }
  if (isMap(value) && !isMoment(value) && Object.keys(value).length > 0) {
    return `${name}:\n${spaces(indent + 2)}${writeMap(value, indent + 2)}`;
  }
  if (typeof value === 'string') return `${name}: ${blockText(value, indent, name.length + 2)}`;
  return `${name}: ${writeInline(value)}`;
}

/** The pairs of a map under each other; the first line is not indented. */
export function writeMap(value: JsonMap, indent: number): string {
  const pairs = Object.entries(value).map(([key, part]) => writePair(key, part, indent));
  return pairs.join(`\n${spaces(indent)}`);
}

/** One item of a list with its dash; the first line is not indented. */
export function writeItem(item: Json, indent: number, isFlow = false): string {
  if (!isFlow && isMap(item) && Object.keys(item).length > 0) return `- ${writeMap(item, indent + 2)}`;
  if (typeof item === 'string') return `- ${blockText(item, indent, 2)}`;
  return `- ${writeInline(item)}`;
}

/** Tells a list from the other values. */
export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Tells a map from the other values. */
export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keywords and codes stand on one line, sentences under each other. */
function fitsOneLine(items: readonly Json[], before: number): boolean {
  const isShort = (item: Json) => !isList(item) && !isMap(item) && String(item).length <= LONGEST_WORDS;
  return items.every(isShort) && writeInline(items).length + before <= LONGEST_LINE;
}

/** A moment is short enough to be read on one line: `{ date: 2020-02 }`. */
function isMoment(value: JsonMap): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => key === 'date' || key === 'anchor') && writeInline(value).length <= 80;
}

function writeKey(key: string): string {
  return /^[a-z]\w*$/iu.test(key) && parse(key) === key ? key : JSON.stringify(key);
}

function spaces(count: number): string {
  return ' '.repeat(count);
}

const LONGEST_WORDS = 40;
const LONGEST_LINE = 150;
