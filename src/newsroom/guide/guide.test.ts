import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blockSchemas, type BlockName } from '../../content-model/blocks/block-schemas.ts';
import { collectionNames } from '../../content-model/collections/index.ts';
import * as body from '../../messages/newsroom-body.ts';
import * as data from '../../messages/newsroom-data.ts';
import * as form from '../../messages/newsroom-form.ts';
import * as frame from '../../messages/newsroom.ts';
import { GUIDE } from '../../messages/newsroom-guide.ts';
import * as publish from '../../messages/newsroom-publish.ts';
import * as writing from '../../messages/newsroom-writing.ts';
import * as door from '../../messages/sign-in.ts';
import { describeBlock, describeCollection } from '../form/describe-form.ts';
import type { FieldDescription } from '../form/field-description.ts';
import { withGuideChapter } from './guide-markdown.ts';
import { PICTURE_FOLDER } from './guide-pictures.ts';
import { splitNames } from './split-names.ts';

const README = readFileSync('README.md', 'utf8');

test('every name that the guide puts in bold stands on a screen of the newsroom', () => {
  const shown = new Set([...wordsIn([body, data, form, frame, publish, writing, door]), ...labels()]);
  const added = new Set([...labels()].map((label) => form.FORM_TEXT.add(label)));
  const named = GUIDE.flatMap(({ want, steps, otherwise = [] }) => [want, ...steps, ...otherwise]).flatMap((words) =>
    splitNames(words).flatMap(({ text, isName }) => (isName ? [text.replace(/(?: “…”|…)$/u, '')] : [])),
  );
  expect(named.filter((name) => !shown.has(name) && !shown.has(`${name}…`) && !added.has(name))).toEqual([]);
  expect(named.length).toBeGreaterThan(50);
});

test('every picture exists, is shown once, is light, and is described', async () => {
  const shown = GUIDE.flatMap(({ pictures = [] }) => pictures);
  expect(readdirSync(PICTURE_FOLDER).sort()).toEqual(shown.map(({ name }) => `${name}.webp`).sort());
  for (const { name, alt } of shown) {
    expect(alt.length, name).toBeGreaterThan(20);
    expect((await stat(join(PICTURE_FOLDER, `${name}.webp`))).size, name).toBeLessThan(90_000);
  }
});

test('the README tells what the newsroom tells; npm run guide -- --text writes it again', () => {
  expect(withGuideChapter(README)).toBe(README);
  for (const { pictures = [] } of GUIDE) for (const { name } of pictures) expect(README).toContain(`/${name}.webp)`);
});

/** All sentences of message modules, at any depth; what is made from parts is not followed. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

function labels(): Set<string> {
  const found = new Set<string>();
  const follow = (field: FieldDescription) => {
    // An item of a list has none of its own.
    if (field.label) found.add(field.label);
    if (field.kind === 'group') field.fields.forEach(follow);
    if (field.kind === 'list') follow(field.item as FieldDescription);
  };
  for (const name of collectionNames) describeCollection(name).forEach(follow);
  for (const name of Object.keys(blockSchemas)) describeBlock(name as BlockName).forEach(follow);
  return found;
}
