import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { decodeText } from '../../content-store/decode-text.ts';
import { parseYaml } from '../../content-store/yaml-document.ts';

/** What a mapping file of any old site may say. */
export const sharedMapping = {
  /** Old section (name or word of its address) → id in `danh-muc/chuyen-muc.yaml`. */
  sections: z.record(z.string(), z.string()).default({}),
  /** For stories whose section is not understood. */
  defaultSection: z.string().optional(),
  /** Old name or login → id in `danh-muc/tac-gia.yaml`; anything else becomes the byline, empty signs nobody. */
  authors: z.record(z.string(), z.string()).default({}),
};

/** The shared part of a mapping. */
export type SharedMapping = z.output<z.ZodObject<typeof sharedMapping>>;

/** Why a mapping file cannot be used. */
export interface MappingProblem {
  readonly code: 'map-missing' | 'map-broken' | 'map-field' | 'map-section' | 'map-author' | 'map-value';
  readonly args: Readonly<Record<string, string | number>>;
}

/** Reads a mapping file against its schema; the first thing that is wrong is told with its line. */
export async function readMapping<S extends z.ZodType>(
  file: string,
  schema: S,
): Promise<{ readonly mapping: z.output<S> } | { readonly problem: MappingProblem }> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return { problem: { code: 'map-missing', args: { file } } };
  const { text } = decodeText(bytes);
  const yaml = parseYaml(text, file, 0);
  const [broken] = yaml.findings;
  if (broken !== undefined) return { problem: { code: 'map-broken', args: { file, line: broken.line ?? 1 } } };
  const parsed = schema.safeParse(yaml.value ?? {});
  if (parsed.success) return { mapping: parsed.data };
  const [issue] = parsed.error.issues;
  const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : (issue?.path ?? []);
  const value = path.reduce<unknown>(
    (holder, key) => (holder as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.value,
  );
  if (typeof value === 'string' && issue?.code !== 'unrecognized_keys')
    return {
      problem: { code: 'map-value', args: { file, line: yaml.lineOf(path), field: path.map(String).join('.'), value } },
    };
  return {
    problem: { code: 'map-field', args: { file, line: yaml.lineOf(path), field: path.map(String).join('.') } },
  };
}
