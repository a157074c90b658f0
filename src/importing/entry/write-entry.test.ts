import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseEntry } from '../../content-store/parse-entry.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { composeEntry, writeEntry, writeEntryFolder, type EntryDraft } from './write-entry.ts';

const draft: EntryDraft = {
  collection: 'tin-tuc',
  slug: 'le-phat-dong',
  year: '2020',
  data: {
    section: 'tin-tuc-su-kien',
    standfirst: 'Sáng 25/2, "lễ": phát động # thi đua.',
    tags: ['thi đua', 'lễ'],
    title: 'Lễ phát động: “thi đua”',
    publishedAt: '2020-02-25T18:00',
    state: 'nháp',
    places: [],
    byline: undefined,
  },
  body: 'Chữ.\n',
  files: [{ name: 'anh.jpg', bytes: new Uint8Array([1, 2]) }],
};

test('looks like the entries that editors know', () => {
  expect(composeEntry('tin-tuc', draft.data, draft.body)).toBe(
    `---
title: "Lễ phát động: “thi đua”"
state: nháp
publishedAt: 2020-02-25T18:00
standfirst: >-
  Sáng 25/2, "lễ": phát động # thi đua.
section: tin-tuc-su-kien
tags: [thi đua, lễ]
---

Chữ.
`,
  );
});

test('is read back as it was given', () => {
  const text = composeEntry('tin-tuc', draft.data, draft.body);
  const entry = parseEntry({ collection: 'tin-tuc', slug: 'a', file: 'a' }, text);
  expect(entry.findings.filter(({ code }) => code !== 'gap')).toEqual([]);
  expect(entry.data).toMatchObject({
    title: draft.data['title'],
    standfirst: draft.data['standfirst'],
    tags: draft.data['tags'],
  });
});

test('writes an entry with its files, and takes another address word when one is taken in any year', async () => {
  const folder = await createTemporaryFolder({});
  await mkdir(join(folder, 'tin-tuc/2019/le-phat-dong'), { recursive: true });
  const written = await writeEntry(folder, draft);
  expect(written).toEqual({ folder: 'tin-tuc/2020/le-phat-dong-2', slug: 'le-phat-dong-2' });
  expect(await readdir(join(folder, 'tin-tuc/2020'))).toEqual(['le-phat-dong-2']);
  expect((await readdir(join(folder, written.folder))).sort()).toEqual(['anh.jpg', 'index.mdx']);
});

test('never overwrites, even when ten imports want the same place at once', async () => {
  const folder = await createTemporaryFolder({});
  const written = await Promise.all(Array.from({ length: 10 }, () => writeEntry(folder, draft)));
  expect(new Set(written.map(({ slug }) => slug)).size).toBe(10);
  expect((await readdir(join(folder, 'tin-tuc/2020'))).length).toBe(10);
});

test('leaves nothing when a file cannot be written', async () => {
  const folder = await createTemporaryFolder({});
  const broken = { ...draft, files: [...draft.files, { name: 'khong/co.jpg', bytes: new Uint8Array() }] };
  await expect(writeEntry(folder, broken)).rejects.toThrow();
  expect(await readdir(join(folder, 'tin-tuc/2020'))).toEqual([]);
});

test('renews the text of an entry that is there and keeps its other files', async () => {
  const folder = join(await createTemporaryFolder({}), 'bai');
  await writeEntryFolder(folder, 'một', draft.files);
  await writeEntryFolder(folder, 'hai', []);
  expect(await readFile(join(folder, 'index.mdx'), 'utf8')).toBe('hai');
  expect((await readdir(folder)).sort()).toEqual(['anh.jpg', 'index.mdx']);
});
