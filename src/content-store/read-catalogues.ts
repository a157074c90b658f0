import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { catalogueSchemas, type CatalogueName, type Catalogues } from '../content-model/reference/catalogues.ts';
import { frontPageSchema, settingsSchema, type FrontPage, type Settings } from '../content-model/reference/settings.ts';
import type { Finding } from './finding.ts';
import { validate, type Use } from './validate.ts';
import { parseYaml } from './yaml-document.ts';

/** A use with the file that it stands in. */
export type FileUse = Use & { readonly file: string };

/** The reference data of a site. */
export interface ReferenceData {
  readonly catalogues: Catalogues;
  readonly settings: Settings | undefined;
  readonly frontPage: FrontPage;
  readonly uses: readonly FileUse[];
  readonly findings: readonly Finding[];
}

/** Reads `danh-muc/*.yaml`, `cai-dat.yaml` and `trang-nhat.yaml` of a content folder. */
export async function readReferenceData(contentDir: string): Promise<ReferenceData> {
  const findings: Finding[] = [];
  const uses: FileUse[] = [];
  const read = async (file: string, schema: z.ZodType, required: boolean): Promise<unknown> => {
    const source = await readFile(join(contentDir, file), 'utf8').catch(() => undefined);
    if (source === undefined) {
      if (required) findings.push({ severity: 'error', code: 'catalogue-missing', file, args: {} });
      return undefined;
    }
    const yaml = parseYaml(source.normalize('NFC'), file, 0);
    findings.push(...yaml.findings);
    if (yaml.findings.length > 0) return undefined;
    const checked = validate(schema, yaml.value ?? (schema instanceof z.ZodArray ? [] : {}), { file, lineOf: yaml.lineOf });
    findings.push(...checked.findings, ...duplicates(checked.data, file, yaml.lineOf));
    uses.push(...checked.uses.map((use) => ({ ...use, file })));
    return checked.data;
  };
  const names = Object.keys(catalogueSchemas) as CatalogueName[];
  const lists = await Promise.all(
    names.map(async (name) => [name, (await read(`danh-muc/${name}.yaml`, z.array(catalogueSchemas[name]), name === 'chuyen-muc')) ?? []] as const),
  );
  const settings = (await read('cai-dat.yaml', settingsSchema, true)) as Settings | undefined;
  const frontPage = (await read('trang-nhat.yaml', frontPageSchema, false)) as FrontPage | undefined;
  return {
    catalogues: Object.fromEntries(lists) as unknown as Catalogues,
    settings,
    frontPage: frontPage ?? frontPageSchema.parse({}),
    uses,
    findings,
  };
}

function duplicates(rows: unknown, file: string, lineOf: (path: readonly PropertyKey[]) => number): Finding[] {
  if (!Array.isArray(rows)) return [];
  const seen = new Set<string>();
  return (rows as { id?: string }[]).flatMap(({ id }, index): Finding[] => {
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [{ severity: 'error', code: 'catalogue-duplicate', file, line: lineOf([index, 'id']), args: { id } }];
  });
}
