import { expect, test } from 'vitest';
import * as z from 'zod';
import { blockSchemas, type BlockName } from '../../content-model/blocks/block-schemas.ts';
import { collectionNames, collectionSchemas } from '../../content-model/collections/index.ts';
import { recipientSchema } from '../../content-model/collections/commendation.ts';
import { describeBlock, describeCollection, describeForm } from './describe-form.ts';
import type { FieldDescription, FieldShape } from './field-description.ts';
import { fieldsKeptByTheNewsroom } from './kept-fields.ts';

test.each(collectionNames)('shows every field of %s but those that the newsroom keeps', (name) => {
  const shown = describeCollection(name).map(({ key }) => key);
  const kept = Object.keys(fieldsKeptByTheNewsroom);
  expect([...shown, ...kept].toSorted()).toEqual([
    ...new Set([...Object.keys(collectionSchemas[name].shape), ...kept].toSorted()),
  ]);
});

test.each(Object.keys(blockSchemas) as BlockName[])('shows every prop of %s with a label and a hint', (name) => {
  expect(describeBlock(name).map(({ key }) => key)).toEqual(Object.keys(blockSchemas[name].shape));
  for (const { label, hint } of flatten(describeBlock(name))) expect([label, hint]).not.toContain('');
});

test('tells lines from paragraphs, and gives limits', () => {
  const { title, standfirst, series } = byKey(describeCollection('tin-tuc'));
  expect(title).toMatchObject({ kind: 'line', maxLength: 200, required: true, label: 'Tiêu đề' });
  expect(standfirst).toMatchObject({ kind: 'text', maxLength: 700, required: true });
  expect(series).toMatchObject({ kind: 'group', required: false });
  expect(series?.kind === 'group' && byKey(series.fields)['part']).toMatchObject({ kind: 'integer', min: 1 });
});

test('finds dates, references and files below their wrappings', () => {
  const fields = byKey(describeForm(recipientSchema));
  expect(fields['place']).toMatchObject({ kind: 'reference', target: 'dia-danh', required: false });
  expect(fields['posthumous']).toMatchObject({ kind: 'boolean', default: false, required: false });
  expect(byKey(describeCollection('ket-qua'))['asOf']).toMatchObject({ kind: 'precise-date', required: true });
  expect(byKey(describeCollection('ket-qua'))['embargoUntil']).toMatchObject({ kind: 'local-time', required: false });
  expect(byKey(describeBlock('Video'))['poster']).toMatchObject({ kind: 'asset', asset: 'picture', use: 'body' });
});

test('gives the bounds of lists, and a grid for the rows of a table', () => {
  expect(byKey(describeBlock('KeyNumbers'))['numbers']).toMatchObject({ kind: 'list', minItems: 1, maxItems: 6 });
  expect(byKey(describeBlock('DataTable'))['rows']).toMatchObject({ kind: 'grid', required: true });
});

test('refuses a kind that no form can show', () => {
  expect(() => describeForm(z.object({ when: z.date() }))).toThrow('No form control for date at form.when');
});

function byKey(fields: readonly FieldDescription[]): Readonly<Record<string, FieldDescription>> {
  return Object.fromEntries(fields.map((field) => [field.key, field]));
}

function flatten(fields: readonly FieldDescription[]): FieldDescription[] {
  const within = (shape: FieldShape): FieldDescription[] =>
    shape.kind === 'group' ? flatten(shape.fields) : shape.kind === 'list' ? within(shape.item) : [];
  return fields.flatMap((field) => [field, ...within(field)]);
}
