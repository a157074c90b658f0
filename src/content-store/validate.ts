import type * as z from 'zod';
import { keysAtPath, labelOfPath, reportFields, type FieldUse } from '../content-model/fields/field-uses.ts';
import { closest } from './closest.ts';
import type { Finding, FindingCode } from './finding.ts';

/** A reference or file name with the line that it stands on and the Vietnamese label of its field. */
export type Use = FieldUse & { readonly line: number; readonly label: string };

/** What validating one document gives. */
export interface Validated {
  readonly data: unknown;
  readonly findings: readonly Finding[];
  readonly uses: readonly Use[];
}

/** Where a value comes from, so that findings can name the place. */
export interface Origin {
  readonly file: string;
  lineOf(path: readonly PropertyKey[]): number;
  /** Stands before the labels of fields, for example the name of a block. */
  readonly labelPrefix?: string;
}

/** Checks a value against its schema: findings for what is wrong, warnings for desirable gaps, uses to be linked. */
export function validate(schema: z.ZodType, value: unknown, origin: Origin): Validated {
  const result = schema.safeParse(value, { reportInput: true });
  if (!result.success) {
    return {
      data: undefined,
      uses: [],
      findings: result.error.issues.flatMap((issue) => toFindings(schema, issue, origin)),
    };
  }
  const gaps = reportFields(schema, result.data).gaps.map(({ path }): Finding => ({
    severity: 'warning',
    code: 'gap',
    file: origin.file,
    line: origin.lineOf(path),
    field: path,
    label: labelAt(schema, path, origin),
    args: {},
  }));
  return { data: result.data, uses: collectUses(schema, result.data, origin), findings: gaps };
}

/** The references and file names in a value, even in one that is only partly there. */
export function collectUses(schema: z.ZodType, value: unknown, origin: Origin): Use[] {
  return reportFields(schema, value).uses.map((use) => ({
    ...use,
    line: origin.lineOf(use.path),
    label: labelAt(schema, use.path, origin),
  }));
}

function labelAt(schema: z.ZodType, path: readonly PropertyKey[], { labelPrefix = '' }: Origin): string {
  return `${labelPrefix} ${labelOfPath(schema, path)}`.trim();
}

function toFindings(schema: z.ZodType, issue: z.core.$ZodIssue, origin: Origin): Finding[] {
  const { path } = issue;
  const at = (code: FindingCode, args: Finding['args'], field: readonly PropertyKey[] = path): Finding => ({
    severity: 'error',
    code,
    file: origin.file,
    line: origin.lineOf(field),
    field,
    label: labelAt(schema, field, origin),
    args,
  });
  const isMissing = issue.input === undefined || issue.input === null;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        at('value-unknown-key', { key, suggestion: closest(key, keysAtPath(schema, path)) ?? '' }, [...path, key]),
      );
    case 'invalid_type':
      return [at(isMissing ? 'value-missing' : 'value-type', { expected: issue.expected, value: shown(issue.input) })];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const value = shown(issue.input);
      const choice = {
        allowed: allowed.map((word) => `“${word}”`).join(', '),
        suggestion: closest(value, allowed) ?? '',
      };
      return [isMissing ? at('value-missing', choice) : at('value-enum', { value, ...choice })];
    }
    case 'too_small':
      return [
        at('value-too-small', {
          minimum: Number(issue.minimum),
          origin: issue.origin,
          inclusive: issue.inclusive === false ? 0 : 1,
        }),
      ];
    case 'too_big':
      return [at('value-too-big', { maximum: Number(issue.maximum), origin: issue.origin })];
    case 'invalid_format':
      return [at('value-format', { value: shown(issue.input), format: issue.format })];
    case 'custom': {
      const { code, ...args } = (issue.params ?? {}) as Record<string, string | number>;
      return [at('custom', { ...args, reason: code ?? '' })];
    }
    case 'invalid_union':
      return [at('value-type', { expected: 'cell', value: shown(issue.input) })];
    default:
      return [at('value-type', { expected: '', value: shown(issue.input) })];
  }
}

/** A wrong value as far as a message can show it. */
function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input ?? '');
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
