import * as z from 'zod';
import type { AssetKind, FieldMeta, PictureUse, ReferenceTarget } from './field.ts';

/** A reference or file name found in a validated value, with the path of keys that leads to it. */
export type FieldUse =
  | {
      readonly kind: 'reference';
      readonly target: ReferenceTarget;
      readonly value: string;
      readonly path: readonly PropertyKey[];
    }
  | {
      readonly kind: 'asset';
      readonly asset: AssetKind;
      readonly use?: PictureUse;
      readonly value: string;
      readonly path: readonly PropertyKey[];
    };

/** A desirable field that was left empty. */
export interface FieldGap {
  readonly path: readonly PropertyKey[];
  readonly title: string;
}

/** Everything that a schema's marks say about one value. */
export interface FieldReport {
  readonly uses: readonly FieldUse[];
  readonly gaps: readonly FieldGap[];
}

/** The marks of a schema node, gathered through its optional, default and pipe wrappers (outermost first). */
export function metaOf(schema: z.ZodType): FieldMeta {
  const own = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
  const inner = unwrap(schema);
  return inner === schema ? own : { ...metaOf(inner), ...own };
}

/** The schema behind one layer of optional, default, prefault or pipe; the schema itself when there is none. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return schema.unwrap() as z.ZodType;
  if (schema instanceof z.ZodPipe) return schema.in as z.ZodType;
  return schema;
}

/** The schema below all wrappers. */
export function bare(schema: z.ZodType): z.ZodType {
  const inner = unwrap(schema);
  return inner === schema ? schema : bare(inner);
}

/** Walks a validated value along its schema and reports references, files and desirable gaps. */
export function reportFields(schema: z.ZodType, value: unknown): FieldReport {
  const uses: FieldUse[] = [];
  const gaps: FieldGap[] = [];
  visit(schema, value, [], uses, gaps);
  return { uses, gaps };
}

function visit(
  schema: z.ZodType,
  value: unknown,
  path: readonly PropertyKey[],
  uses: FieldUse[],
  gaps: FieldGap[],
): void {
  const meta = metaOf(schema);
  if (isEmpty(value)) {
    if (meta.desirable) gaps.push({ path, title: meta.title ?? String(path.at(-1)) });
    return;
  }
  const node = bare(schema);
  if (typeof value === 'string') {
    if (meta.reference) uses.push({ kind: 'reference', target: meta.reference, value, path });
    if (meta.asset)
      uses.push({ kind: 'asset', asset: meta.asset, ...(meta.use ? { use: meta.use } : {}), value, path });
  } else if (node instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((item, index) => visit(node.element as z.ZodType, item, [...path, index], uses, gaps));
  } else if (node instanceof z.ZodObject && typeof value === 'object') {
    for (const [key, child] of Object.entries(node.shape)) {
      visit(child as z.ZodType, (value as Record<string, unknown>)[key], [...path, key], uses, gaps);
    }
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** The Vietnamese labels along a path, for messages: `Phân công › mục 3 › Cơ quan`. */
export function labelOfPath(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const labels: string[] = [];
  let node: z.ZodType | undefined = schema;
  for (const key of path) {
    const here: z.ZodType | undefined = node && bare(node);
    if (typeof key === 'number') {
      labels.push(`mục ${key + 1}`);
      node = here instanceof z.ZodArray ? (here.element as z.ZodType) : undefined;
    } else {
      node = here instanceof z.ZodObject ? fieldOf(here, key) : undefined;
      labels.push((node && metaOf(node).title) ?? String(key));
    }
  }
  return labels.join(' › ');
}

/** The keys that an object at this path of the schema may have; empty where there is no object. */
export function keysAtPath(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: z.ZodType | undefined = bare(schema);
  for (const key of path) {
    if (node instanceof z.ZodArray) node = bare(node.element as z.ZodType);
    else if (node instanceof z.ZodObject) {
      const child = fieldOf(node, key);
      node = child && bare(child);
    } else return [];
  }
  return node instanceof z.ZodObject ? Object.keys(node.shape) : [];
}

/** Own fields only: authors may write keys such as `constructor`. */
function fieldOf(schema: z.ZodObject, key: PropertyKey): z.ZodType | undefined {
  return Object.hasOwn(schema.shape, key) ? (schema.shape as Record<PropertyKey, z.ZodType>)[key] : undefined;
}
