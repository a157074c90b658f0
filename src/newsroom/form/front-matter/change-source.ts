import { isDeepStrictEqual } from 'node:util';
import { isMap as isYamlMap, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import * as z from 'zod';
import { bare } from '../../../content-model/fields/field-uses.ts';
import { asWritten } from './as-written.ts';
import { alignItems } from './align-items.ts';
import { isList, isMap, writeInline, writeItem, writePair, type Json } from './write-value.ts';

/** A part of the source that is replaced; `start` and `end` are offsets, `end` is not included. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with a block map made to hold `wanted`; only what differs is touched. */
export function changeMap(
  source: string,
  map: YAMLMap,
  wanted: Readonly<Record<string, Json>>,
  schema: z.ZodType,
): string {
  const changes = changesOfMap(source, map, wanted, schema).toSorted((a, b) => a.start - b.start || a.end - b.end);
  let [changed, done] = ['', 0];
  for (const { start, end, text } of changes) {
    changed += source.slice(done, start) + text;
    done = Math.max(done, end);
  }
  changed += source.slice(done);
  // Taking out the last lines leaves the line break before them.
  return source.endsWith('\n') ? changed : changed.trimEnd();
}

type YamlPair = Pair<Scalar, Node | null>;

function changesOfMap(
  source: string,
  map: YAMLMap,
  wanted: Readonly<Record<string, Json>>,
  schema: z.ZodType | undefined,
): Change[] {
  const pairs = map.items as YamlPair[];
  const indent = columnOf(source, startOf(pairs[0]));
  const present = new Map(pairs.map((pair) => [String(pair.key.value), pair]));
  const kept = pairs.flatMap((pair): Change[] => {
    const key = String(pair.key.value);
    const child = childOf(schema, key);
    if (Object.hasOwn(wanted, key)) return changesOfPair(source, pair, wanted[key] ?? null, child, indent);
    // What is written but says nothing (an empty key, a default) is left alone.
    const held = asWritten({ [key]: jsonOf(pair.value) }, schema);
    return isMap(held) && Object.keys(held).length === 0
      ? []
      : [withoutLines(source, startOf(pair), endOf(source, pair))];
  });
  return [...kept, ...additions(source, present, wanted, indent, schema)];
}

function changesOfPair(
  source: string,
  pair: YamlPair,
  wanted: Json,
  schema: z.ZodType | undefined,
  indent: number,
): Change[] {
  const { value } = pair;
  if (isDeepStrictEqual(asWritten(jsonOf(value), schema), wanted)) return [];
  if (isYamlMap(value) && isMap(wanted) && isOpen(value)) return changesOfMap(source, value, wanted, schema);
  if (isSeq(value) && isList(wanted) && wanted.length > 0 && isOpen(value)) {
    return changesOfList(source, value, wanted, schema);
  }
  const start = startOf(pair);
  const written = writePair(String(pair.key.value), wanted, indent);
  const isFlow = (isYamlMap(value) || isSeq(value)) && !isOpen(value) && typeof wanted === 'object';
  const oneLine = `${String(pair.key.value)}: ${writeInline(wanted)}`;
  return [{ start, end: endOf(source, pair), text: isFlow && oneLine.length + indent <= 150 ? oneLine : written }];
}

/** Items that stay keep their lines; items in the same place are changed inside; the others are written or taken out. */
function changesOfList(
  source: string,
  list: YAMLSeq,
  wanted: readonly Json[],
  schema: z.ZodType | undefined,
): Change[] {
  const items = list.items as Node[];
  const element = elementOf(schema);
  const dashes = items.map((item, index) => dashBefore(source, item, index === 0 ? list : items[index - 1]));
  const indent = columnOf(source, dashes[0] ?? 0);
  const isFlow = items.some((item) => (isYamlMap(item) || isSeq(item)) && !isOpen(item));
  const held = items.map((item) => asWritten(jsonOf(item), element));
  const changes: Change[] = [];
  for (const step of alignItems(held, wanted)) {
    const item = items[step.from];
    if (step.to === undefined && item) {
      changes.push(withoutLines(source, dashes[step.from] ?? 0, valueEnd(source, item)));
    } else if (step.to !== undefined && step.isNew) {
      const text = writeItem(wanted[step.to] ?? null, indent, isFlow);
      const before = items[step.from - 1];
      const at = before ? lineEnd(source, valueEnd(source, before)) : lineStart(source, dashes[0] ?? 0);
      const line = ' '.repeat(indent) + text;
      changes.push({ start: at, end: at, text: before ? `\n${line}` : `${line}\n` });
    } else if (item && step.to !== undefined) {
      const value = wanted[step.to] ?? null;
      if (isDeepStrictEqual(held[step.from], value)) continue;
      if (isYamlMap(item) && isMap(value) && isOpen(item)) changes.push(...changesOfMap(source, item, value, element));
      else {
        const start = dashes[step.from] ?? 0;
        changes.push({ start, end: valueEnd(source, item), text: writeItem(value, indent, isFlow && !isOpen(item)) });
      }
    }
  }
  return changes;
}

/** New keys stand after the nearest key that comes before them in the schema, several in a row in their order. */
function additions(
  source: string,
  present: ReadonlyMap<string, YamlPair>,
  wanted: Readonly<Record<string, Json>>,
  indent: number,
  schema: z.ZodType | undefined,
): Change[] {
  const order = schema ? Object.keys(shapeOf(schema)) : [];
  const byPlace = new Map<YamlPair | undefined, string[]>();
  for (const key of Object.keys(wanted)) {
    if (present.has(key)) continue;
    const place = order.indexOf(key);
    const earlier = place < 0 ? [...present.keys()] : order.slice(0, place).filter((other) => present.has(other));
    const after = present.get(earlier.at(-1) ?? '');
    byPlace.set(after, [...(byPlace.get(after) ?? []), writePair(key, wanted[key] ?? null, indent)]);
  }
  const pad = ' '.repeat(indent);
  return [...byPlace].map(([after, texts]): Change => {
    if (after === undefined) {
      const start = startOf([...present.values()][0]);
      return { start, end: start, text: texts.map((text) => `${text}\n${pad}`).join('') };
    }
    const at = lineEnd(source, endOf(source, after));
    return { start: at, end: at, text: texts.map((text) => `\n${pad}${text}`).join('') };
  });
}

function jsonOf(node: Node | null): Json {
  return node === null ? null : (node as unknown as { toJSON(): Json }).toJSON();
}

function isOpen(node: Node): boolean {
  return (isYamlMap(node) || isSeq(node)) && node.flow !== true && node.items.length > 0;
}

function childOf(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  const shape = schema ? shapeOf(schema) : {};
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  const node = bare(schema);
  return node instanceof z.ZodObject ? node.shape : {};
}

function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  const node = schema && bare(schema);
  return node instanceof z.ZodArray ? (node.element as z.ZodType) : undefined;
}

function startOf(pair: YamlPair | undefined): number {
  return pair?.key.range?.[0] ?? 0;
}

function endOf(source: string, pair: YamlPair): number {
  if (pair.value?.range && pair.value.range[1] > pair.value.range[0]) return valueEnd(source, pair.value);
  // Nothing stands behind the colon.
  return source.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
}

/** Where a value's text ends, without the line breaks and spaces that its node counts as its own. */
function valueEnd(source: string, node: Node): number {
  const [start = 0, end = 0] = node.range ?? [];
  return start + source.slice(start, end).trimEnd().length;
}

function dashBefore(source: string, item: Node, before: Node | undefined): number {
  const start = item.range?.[0] ?? 0;
  return Math.max(source.lastIndexOf('-', start - 1), before === undefined ? 0 : (before.range?.[0] ?? 0));
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(source: string, offset: number): number {
  const found = source.indexOf('\n', offset);
  return found < 0 ? source.length : found;
}

function columnOf(source: string, offset: number): number {
  return offset - lineStart(source, offset);
}

/** Takes out whole lines, with the line break before or after them. */
function withoutLines(source: string, start: number, end: number): Change {
  const [first, last] = [lineStart(source, start), lineEnd(source, end)];
  return last < source.length
    ? { start: first, end: last + 1, text: '' }
    : { start: Math.max(0, first - 1), end: last, text: '' };
}
