import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as z from 'zod';
import { catalogueSchemas, type CatalogueName, type Catalogues } from '../content-model/reference/catalogues.ts';
import { frontPageSchema, settingsSchema, type FrontPage, type Settings } from '../content-model/reference/settings.ts';
import { labelOfPath } from '../content-model/fields/field-uses.ts';
import { checkDateOrder } from './check-dates.ts';
import { decodeText } from './decode-text.ts';
import type { Finding } from './finding.ts';
import { validate, type Use } from './validate.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** A use with the file that it stands in and, in a catalogue, the id of its row. */
export type FileUse = Use & { readonly file: string; readonly owner?: string };

/** The reference data of a site. */
export interface ReferenceData {
  readonly catalogues: Catalogues;
  readonly settings: Settings | undefined;
  /** The line on which a field of the settings stands. */
  settingsLine(path: readonly PropertyKey[]): number;
  readonly frontPage: FrontPage;
  /** The ids written in each catalogue, in broken rows too; a catalogue that cannot be read is left out, nothing can be said of references to it. */
  readonly knownIds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly uses: readonly FileUse[];
  readonly findings: readonly Finding[];
}

/** Reads `danh-muc/*.yaml`, `cai-dat.yaml` and `trang-nhat.yaml` of a content folder. */
export async function readReferenceData(contentDir: string): Promise<ReferenceData> {
  const names = Object.keys(catalogueSchemas) as CatalogueName[];
  const lists = await Promise.all(
    names.map(async (name) => {
      const file = `danh-muc/${name}.yaml`;
      return {
        name,
        ...checkRows(await readYaml(contentDir, file, name === 'chuyen-muc'), catalogueSchemas[name], file),
      };
    }),
  );
  const settingsFile = await readYaml(contentDir, 'cai-dat.yaml', true);
  const settings = checkWhole(settingsFile, settingsSchema, 'cai-dat.yaml');
  const frontPage = checkWhole(
    await readYaml(contentDir, 'trang-nhat.yaml', false),
    frontPageSchema,
    'trang-nhat.yaml',
  );
  return {
    catalogues: Object.fromEntries(lists.map(({ name, rows }) => [name, rows])) as unknown as Catalogues,
    settings: settings.data as Settings | undefined,
    settingsLine: (path) => settingsFile.yaml?.lineOf(path) ?? 1,
    frontPage: (frontPage.data as FrontPage | undefined) ?? frontPageSchema.parse({}),
    knownIds: new Map(lists.flatMap(({ name, ids }) => (ids === undefined ? [] : [[name, ids] as const]))),
    uses: [...lists, settings, frontPage].flatMap(({ uses }) => uses),
    findings: [...lists, settings, frontPage].flatMap(({ findings }) => findings),
  };
}

interface ReadYaml {
  readonly yaml: YamlDocument | undefined;
  readonly findings: readonly Finding[];
}

async function readYaml(contentDir: string, file: string, isRequired: boolean): Promise<ReadYaml> {
  const bytes = await readFile(join(contentDir, file)).catch(() => undefined);
  const refuse = (code: Finding['code']): ReadYaml => ({
    yaml: undefined,
    findings: [{ severity: 'error', code, file, line: 1, args: {} }],
  });
  if (bytes === undefined) return isRequired ? refuse('catalogue-missing') : { yaml: undefined, findings: [] };
  const { text, broken } = decodeText(bytes);
  if (broken) return refuse('text-encoding');
  const yaml = parseYaml(text, file, 0);
  return yaml.findings.length > 0 ? { yaml: undefined, findings: yaml.findings } : { yaml, findings: [] };
}

interface Checked {
  readonly data?: unknown;
  readonly uses: readonly FileUse[];
  readonly findings: readonly Finding[];
}

function checkWhole({ yaml, findings }: ReadYaml, schema: z.ZodType, file: string): Checked {
  if (yaml === undefined) return { uses: [], findings };
  const checked = validate(schema, yaml.value ?? {}, { file, lineOf: yaml.lineOf });
  return { ...checked, uses: checked.uses.map((use) => ({ ...use, file })) };
}

interface CheckedRows extends Checked {
  readonly rows: readonly unknown[];
  readonly ids: ReadonlySet<string> | undefined;
}

/** Checks a catalogue row by row, so that one broken row does not take the others with it. */
function checkRows({ yaml, findings }: ReadYaml, schema: z.ZodType, file: string): CheckedRows {
  // A catalogue that is simply not there has no rows; one that cannot be read may hold any.
  if (yaml === undefined) return { rows: [], ids: findings.length === 0 ? new Set() : undefined, uses: [], findings };
  if (!Array.isArray(yaml.value ?? [])) {
    const finding: Finding = { severity: 'error', code: 'value-type', file, line: 1, args: { expected: 'array' } };
    return { rows: [], ids: undefined, uses: [], findings: [finding] };
  }
  const ids = new Set<string>();
  const result = { rows: [] as unknown[], uses: [] as FileUse[], findings: [] as Finding[] };
  ((yaml.value ?? []) as unknown[]).forEach((value, index) => {
    const lineOf = (path: readonly PropertyKey[]) => yaml.lineOf([index, ...path]);
    const row = validate(schema, value, { file, lineOf });
    result.findings.push(...row.findings.map((finding) => ({ ...finding, field: [index, ...(finding.field ?? [])] })));
    const id = (value as { id?: unknown } | null)?.id;
    if (typeof id === 'string') {
      if (ids.has(id)) {
        result.findings.push({
          severity: 'error',
          code: 'catalogue-duplicate',
          file,
          line: lineOf(['id']),
          field: [index, 'id'],
          label: 'Mã',
          args: { id },
        });
        return;
      }
      ids.add(id);
    }
    if (row.data === undefined) return;
    const { validFrom, validUntil } = row.data as { validFrom?: string; validUntil?: string };
    const validity = {
      first: validFrom,
      second: validUntil,
      names: ['ngày bắt đầu', 'ngày hết hiệu lực'],
      field: ['validUntil'],
    } as const;
    result.findings.push(...checkDateOrder([validity], file, lineOf, (path) => labelOfPath(schema, path)));
    result.rows.push(row.data);
    result.uses.push(...row.uses.map((use) => ({ ...use, file, ...(typeof id === 'string' ? { owner: id } : {}) })));
  });
  return { ...result, ids };
}
