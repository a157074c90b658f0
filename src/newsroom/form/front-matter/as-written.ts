import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { bare, metaOf, unwrap } from '../../../content-model/fields/field-uses.ts';
import { isList, isMap, type Json } from './write-value.ts';

/**
 * The data as front matter holds it: without empty fields, without what would be the default, keys in the schema's order
 * (unknown ones last, so that nothing is lost), a bare year as a number.
 */
export function asWritten(value: Json, schema: z.ZodType | undefined): Json {
  if (schema && metaOf(schema).written === 'precise-date') return asYear(value);
  const node = schema && bare(schema);
  if (isList(value)) {
    const element = node instanceof z.ZodArray ? (node.element as z.ZodType) : undefined;
    return value.map((item) => asWritten(item, element));
  }
  if (!isMap(value)) return value;
  const shape = node instanceof z.ZodObject ? (node.shape as Readonly<Record<string, z.ZodType>>) : {};
  const keys = [...Object.keys(shape).filter((key) => Object.hasOwn(value, key)), ...unknownKeys(value, shape)];
  const pairs = keys.flatMap((key): [string, Json][] => {
    const child = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const held = value[key];
    if (held === undefined || held === null) return [];
    const written = asWritten(held, child);
    const saysNothing = child !== undefined && key !== STATED_ALWAYS && isDeepStrictEqual(written, defaultOf(child));
    return saysNothing ? [] : [[key, written]];
  });
  return Object.fromEntries(pairs);
}

/** Whoever opens the file must see whether it is approved; the check reports an entry that does not say it. */
const STATED_ALWAYS = 'state';

function unknownKeys(value: object, shape: object): string[] {
  return Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
}

/** YAML reads a bare year as a number, and the sample entries write it bare. */
function asYear(value: Json): Json {
  return typeof value === 'string' && /^[1-9]\d{3}$/u.test(value) ? Number(value) : value;
}

function defaultOf(schema: z.ZodType): unknown {
  if (schema instanceof z.ZodDefault) return schema.def.defaultValue;
  const inner = unwrap(schema);
  return inner === schema ? undefined : defaultOf(inner);
}
