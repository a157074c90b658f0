import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editor } from '../../comments/domain/editor.ts';
import { cleanText } from '../../content-store/decode-text.ts';
import type { Finding } from '../../content-store/finding.ts';
import { validate } from '../../content-store/validate.ts';
import { parseYaml } from '../../content-store/yaml-document.ts';
import { DATA_NAMES } from '../../messages/newsroom-data.ts';
import { RECORD_MESSAGES } from '../../messages/newsroom-records.ts';
import { describeForm } from '../form/describe-form.ts';
import type { FieldDescription } from '../form/field-description.ts';
import { writeFrontMatter } from '../form/front-matter/write-front-matter.ts';
import { recordFiles } from '../git/record-files.ts';
import type { StoryDesk } from '../stories/story-desk.ts';
import { versionOf } from '../stories/story-folder.ts';
import { done, refused, type StoryResult } from '../stories/story-problem.ts';
import { dataFileOf, type DataFile, type DataName } from './data-files.ts';
import { readRows, writeRow, type Row } from './rows.ts';

/** A file of data as its screen opens it. */
export interface OpenedData {
  readonly name: DataName;
  readonly version: string;
  readonly fields: readonly FieldDescription[];
  /** The record; undefined for a list. */
  readonly record?: Row;
  /** The rows of a list, in file order. */
  readonly rows?: readonly Row[];
}

/** What an editor sends: the record, or one row of a list (`index` missing for another row). */
export interface SentData {
  readonly base: string;
  readonly data: Row;
  readonly index?: number;
}

/** Opens a file of data. */
export async function openData(desk: StoryDesk, name: string): Promise<StoryResult<OpenedData>> {
  const file = dataFileOf(name);
  if (!file) return refused({ code: 'not-found' });
  const { source, version } = await readSource(desk, file);
  const fields = describeForm(file.schema);
  if (file.isList) return done({ name: file.name, version, fields, rows: readRows(source) ?? [] });
  return done({ name: file.name, version, fields, record: (parseYaml(source, file.path, 0).value ?? {}) as Row });
}

/** Saves a record or a row as one commit; what breaks the schema is refused with its places. */
export async function saveData(
  desk: StoryDesk,
  name: string,
  editor: Editor,
  { base, data, index }: SentData,
): Promise<StoryResult<object>> {
  return desk.inTurn(async () => {
    const file = dataFileOf(name);
    if (!file) return refused({ code: 'not-found' });
    const { source, version } = await readSource(desk, file);
    if (version !== base) return refused({ code: 'conflict', version, by: '' });
    const findings = [...errorsIn(file, data), ...(file.isList ? sameIds(source, file, data, index) : [])];
    if (findings.length > 0) return refused({ code: 'errors', findings });
    const text = file.isList
      ? writeRow(source, index, data, file.schema)
      : `${writeFrontMatter(source, data, file.schema).replace(/\n*$/, '')}\n`;
    const message = RECORD_MESSAGES.data(DATA_NAMES[file.name]);
    await recordFiles(desk.repository, {
      author: editor,
      message,
      changes: [{ path: file.path, bytes: Buffer.from(text) }],
    });
    return done({});
  });
}

async function readSource({ repository }: StoryDesk, { path }: DataFile): Promise<{ source: string; version: string }> {
  // A catalogue that nobody needed yet has no file.
  const bytes = await readFile(join(repository.contentDir, path)).catch(() => Buffer.alloc(0));
  return { source: cleanText(bytes.toString('utf8')), version: versionOf(bytes) };
}

function errorsIn({ schema, path }: DataFile, data: Row): Finding[] {
  const { findings } = validate(schema, data, { file: path, lineOf: () => 1 });
  return findings.filter(({ severity }) => severity === 'error');
}

function sameIds(source: string, { path }: DataFile, { id }: Row, index: number | undefined): Finding[] {
  const rows = readRows(source) ?? [];
  if (typeof id !== 'string' || !rows.some((row, at) => at !== index && row['id'] === id)) return [];
  return [{ severity: 'error', code: 'catalogue-duplicate', file: path, field: ['id'], label: 'Mã', args: { id } }];
}
