import type * as z from 'zod';
import { catalogueSchemas, type CatalogueName } from '../../content-model/reference/catalogues.ts';
import { frontPageSchema, settingsSchema } from '../../content-model/reference/settings.ts';

/** Names of what the site is made from besides stories: the front page, the settings, the catalogues. */
export const dataNames = ['trang-nhat', 'cai-dat', ...(Object.keys(catalogueSchemas) as CatalogueName[])] as const;
/** Names of what the site is made from besides stories. */
export type DataName = (typeof dataNames)[number];

/** One such file: a single record, or a list of rows. */
export interface DataFile {
  readonly name: DataName;
  /** Path from the content folder. */
  readonly path: string;
  /** Of the record, or of a row. */
  readonly schema: z.ZodObject;
  readonly isList: boolean;
}

/** The file of a name; undefined when there is none. */
export function dataFileOf(name: string): DataFile | undefined {
  if (name === 'trang-nhat') return { name, path: 'trang-nhat.yaml', schema: frontPageSchema, isList: false };
  if (name === 'cai-dat') return { name, path: 'cai-dat.yaml', schema: settingsSchema, isList: false };
  const known = dataNames.find((one): one is CatalogueName => one === name);
  return known && { name: known, path: `danh-muc/${known}.yaml`, schema: catalogueSchemas[known], isList: true };
}
