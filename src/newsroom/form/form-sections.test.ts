import { expect, test } from 'vitest';
import { collectionNames } from '../../content-model/collections/index.ts';
import { describeCollection } from './describe-form.ts';
import { sectionsOf } from './form-sections.ts';

const partsOf = (name: (typeof collectionNames)[number]) =>
  Object.fromEntries(
    sectionsOf(describeCollection(name)).map((part) => [part.name, part.fields.map(({ key }) => key)]),
  );

test.each(collectionNames)('puts every field of %s into exactly one part', (name) => {
  const keys = describeCollection(name).map(({ key }) => key);
  expect(Object.values(partsOf(name)).flat().toSorted()).toEqual(keys.toSorted());
});

test('knows a campaign’s form from a decision’s', () => {
  expect(partsOf('dot-thi-dua')['campaign']).toContain('form');
  expect(partsOf('khen-thuong')['decision']).toContain('form');
  expect(partsOf('khen-thuong')['campaign']).toBeUndefined();
});

test('shows a new field in the last part', () => {
  const fields = [...describeCollection('tin-tuc')];
  const parts = sectionsOf([...fields, { ...fields[0], key: 'mới' } as (typeof fields)[number]]);
  expect(parts.at(-1)?.name).toBe('others');
  expect(parts.at(-1)?.fields.at(-1)?.key).toBe('mới');
});
