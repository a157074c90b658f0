import * as z from 'zod';
import { bare, metaOf, unwrap } from '../../content-model/fields/field-uses.ts';
import type { FieldDescription, FieldShape } from './field-description.ts';

/** The kind and limits of one schema node. Throws on a kind that no form can show: a new field must not go missing. */
export function describeShape(schema: z.ZodType, path: string): FieldShape {
  const { written, reference, asset, use } = metaOf(schema);
  if (written === 'local-time' || written === 'precise-date') return { kind: written };
  if (reference) return { kind: 'reference', target: reference };
  if (asset) return { kind: 'asset', asset, ...(use ? { use } : {}) };
  const node = bare(schema);
  if (node instanceof z.ZodObject) return { kind: 'group', fields: describeFields(node, path) };
  if (node instanceof z.ZodArray) return describeList(node, path);
  if (node instanceof z.ZodEnum) return { kind: 'choice', choices: node.options.map(String) };
  if (node instanceof z.ZodBoolean) return { kind: 'boolean' };
  if (node instanceof z.ZodNumber) return describeNumber(node);
  if (node instanceof z.ZodString || node instanceof z.ZodURL || node instanceof z.ZodEmail) {
    const length = node.maxLength === null ? {} : { maxLength: node.maxLength };
    if (node instanceof z.ZodURL) return { kind: 'line', format: 'url', ...length };
    return { kind: written === 'paragraphs' ? 'text' : 'line', ...length };
  }
  throw new Error(`No form control for ${node.type} at ${path}`);
}

function describeFields(schema: z.ZodObject, path: string): FieldDescription[] {
  return Object.entries(schema.shape).map(([key, child]) => {
    const node = child as z.ZodType;
    const { title = key, description = '', desirable = false } = metaOf(node);
    return {
      key,
      label: title,
      hint: description,
      required: isRequired(node),
      desirable,
      ...defaultOf(node),
      ...describeShape(node, `${path}.${key}`),
    };
  });
}

function describeList(node: z.ZodArray, path: string): FieldShape {
  const element = node.element as z.ZodType;
  // A table's rows are lists of cells, each words or a number.
  if (element instanceof z.ZodArray && element.element instanceof z.ZodUnion) return { kind: 'grid' };
  const checks = (node.def.checks ?? []).map((check) => check._zod.def as { minimum?: number; maximum?: number });
  const bounds = checks.map(({ minimum, maximum }) => ({
    ...(minimum === undefined ? {} : { minItems: minimum }),
    ...(maximum === undefined ? {} : { maxItems: maximum }),
  }));
  return { kind: 'list', item: describeShape(element, `${path}[]`), ...Object.assign({}, ...bounds) } as FieldShape;
}

function describeNumber(node: z.ZodNumber): FieldShape {
  const kind = /^(?:safe|u?)int(?:32|64)?$/u.test(node.format ?? '') ? 'integer' : 'number';
  const lowest = kind === 'integer' && node.minValue === 0 && !accepts(node, 0) ? 1 : node.minValue;
  return {
    kind,
    ...(lowest !== null && lowest > Number.MIN_SAFE_INTEGER ? { min: lowest } : {}),
    ...(node.maxValue !== null && node.maxValue < Number.MAX_SAFE_INTEGER ? { max: node.maxValue } : {}),
  };
}

function accepts(node: z.ZodType, value: unknown): boolean {
  return node.safeParse(value).success;
}

function isRequired(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return false;
  const inner = unwrap(schema);
  return inner === schema || isRequired(inner);
}

function defaultOf(schema: z.ZodType): { default?: unknown } {
  if (schema instanceof z.ZodDefault) return { default: schema.def.defaultValue };
  const inner = unwrap(schema);
  return inner === schema ? {} : defaultOf(inner);
}
