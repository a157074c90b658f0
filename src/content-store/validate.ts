import type * as z from 'zod';
import { labelOfPath, reportFields, type FieldUse } from '../content-model/fields/field-uses.ts';
import type { Finding, FindingCode } from './finding.ts';

/** A reference or file name with the line that it stands on. */
export type Use = FieldUse & { readonly line: number };

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
}

/** Checks a value against its schema: findings for what is wrong, warnings for desirable gaps, uses to be linked. */
export function validate(schema: z.ZodType, value: unknown, origin: Origin): Validated {
  const result = schema.safeParse(value);
  if (!result.success) {
    return { data: undefined, uses: [], findings: result.error.issues.flatMap((issue) => toFindings(schema, issue, origin)) };
  }
  const report = reportFields(schema, result.data);
  return {
    data: result.data,
    uses: report.uses.map((use) => ({ ...use, line: origin.lineOf(use.path) })),
    findings: report.gaps.map((gap) => ({
      severity: 'warning',
      code: 'gap',
      file: origin.file,
      line: origin.lineOf(gap.path),
      field: gap.path,
      label: labelOfPath(schema, gap.path),
      args: {},
    })),
  };
}

function toFindings(schema: z.ZodType, issue: z.core.$ZodIssue, origin: Origin): Finding[] {
  const at = (path: readonly PropertyKey[], code: FindingCode, args: Finding['args']): Finding => ({
    severity: 'error',
    code,
    file: origin.file,
    line: origin.lineOf(path),
    field: path,
    label: labelOfPath(schema, path),
    args,
  });
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => at([...path, key], 'value-unknown-key', { key }));
    case 'invalid_type':
      return [at(path, issue.input === undefined ? 'value-missing' : 'value-type', { expected: issue.expected })];
    case 'invalid_value':
      return [
        at(path, issue.input === undefined ? 'value-missing' : 'value-enum', {
          value: String(issue.input),
          allowed: issue.values.map((allowed) => `“${String(allowed)}”`).join(', '),
        }),
      ];
    case 'too_small':
      return [at(path, 'value-too-small', { minimum: Number(issue.minimum), origin: issue.origin })];
    case 'too_big':
      return [at(path, 'value-too-big', { maximum: Number(issue.maximum), origin: issue.origin })];
    case 'invalid_format':
      return [at(path, 'value-format', { value: String(issue.input), format: issue.format })];
    case 'custom':
      return [at(path, 'custom', { reason: String(issue.params?.['code'] ?? ''), value: String(issue.params?.['value'] ?? '') })];
    default:
      return [at(path, 'value-type', { expected: '' })];
  }
}
