import * as z from 'zod';
import { bare, metaOf } from '../../content-model/fields/field-uses.ts';
import type { PassageRole } from './passage.ts';

/** A string inside a value, in the order in which it is written; `role` is missing for names of files, codes and choices. */
export interface Leaf {
  readonly path: readonly PropertyKey[];
  readonly value: string;
  readonly role: PassageRole | undefined;
}

/** Every string of a value with what its schema says of it, unknown keys left out of the words. */
export function leavesOf(schema: z.ZodType | undefined, value: unknown, path: readonly PropertyKey[] = []): Leaf[] {
  if (typeof value === 'string') return [{ path, value, role: schema && roleOf(schema, path) }];
  const node = schema && bare(schema);
  if (Array.isArray(value)) {
    const element = node instanceof z.ZodArray ? (node.element as z.ZodType) : undefined;
    return value.flatMap((item, index) => leavesOf(element, item, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const shape: Readonly<Record<string, unknown>> = node instanceof z.ZodObject ? node.shape : {};
  return Object.entries(value).flatMap(([key, item]) =>
    leavesOf(Object.hasOwn(shape, key) ? (shape[key] as z.ZodType) : undefined, item, [...path, key]),
  );
}

function roleOf(schema: z.ZodType, path: readonly PropertyKey[]): PassageRole | undefined {
  const meta = metaOf(schema);
  const node = bare(schema);
  const isCell = node instanceof z.ZodUnion;
  if (meta.reference !== undefined || meta.asset !== undefined) return undefined;
  if (!isCell && !(node instanceof z.ZodString && !isFormatted(node))) return undefined;
  const names = path.filter((key) => typeof key === 'string');
  const name = names.at(-1) ?? '';
  if (notWords.has(name)) return undefined;
  if (isCell) return 'cell';
  return roles[name] ?? 'field';
}

/** Dates, addresses and patterns are strings of their own kind. */
function isFormatted(node: z.ZodString): boolean {
  return (node.def.checks ?? []).some(({ _zod: { def } }) => def.check === 'string_format');
}

/** Numbers of documents are no words. */
const notWords: ReadonlySet<string> = new Set(['number', 'changedBy', 'focalPoint']);
const roles: Readonly<Record<string, PassageRole>> = { alt: 'alt', caption: 'caption', tags: 'tag' };
