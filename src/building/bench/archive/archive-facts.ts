import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Agency, Author, Place, Section, WorkField } from '../../../content-model/reference/catalogues.ts';

/** What stories of the archive may refer to: the reference data of a content folder. */
export interface ArchiveFacts {
  readonly places: readonly Place[];
  readonly agencies: readonly string[];
  readonly authors: readonly string[];
  readonly sections: readonly Pick<Section, 'id' | 'name'>[];
  readonly workFields: readonly string[];
}

/** Reads the catalogues of a content folder that has been checked. */
export async function readArchiveFacts(contentDir: string): Promise<ArchiveFacts> {
  const read = async <T>(name: string): Promise<T[]> =>
    parse(await readFile(join(contentDir, 'danh-muc', `${name}.yaml`), 'utf8')) as T[];
  const [places, agencies, authors, sections, workFields] = await Promise.all([
    read<Place>('dia-danh'),
    read<Agency>('co-quan'),
    read<Author>('tac-gia'),
    read<Section>('chuyen-muc'),
    read<WorkField>('linh-vuc'),
  ]);
  return {
    places: places.filter(({ level }) => level !== 'tỉnh'),
    // An agency that kept its name fits a story of any year.
    agencies: agencies
      .filter(({ validFrom, validUntil }) => validFrom === undefined && validUntil === undefined)
      .map(({ id }) => id),
    authors: authors.map(({ id }) => id),
    sections: sections.map(({ id, name }) => ({ id, name })),
    workFields: workFields.map(({ id }) => id),
  };
}
