import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { article } from '../../testing/content-folder.ts';
import { act, openTestDesk, testEditor, textOf } from '../../testing/newsroom/open-test-desk.ts';
import { readGit } from '../git/run-git.ts';
import { findErrors } from './find-errors.ts';
import { saveStory } from './save-story.ts';
import { findStory } from './story-desk.ts';

const lan = testEditor('lan');
const head = testEditor('hung', 'head');
const ID = 'tin-tuc/bai-thu';
const FILE = 'tin-tuc/2026/bai-thu/index.mdx';
const MINOR = { action: 'approve', change: { kind: 'minor' } } as const;
const long = article('', 'Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba.');

it('brings what was changed by hand in the story to readers, too, when its copy is approved', async () => {
  const { desk, contentDir } = await openTestDesk({ [FILE]: long });
  const { source, version } = await textOf(desk, ID);
  await saveStory(desk, ID, lan, { base: version, source: source.replace('Đoạn một.', 'Lan viết.') });
  await writeFile(join(contentDir, FILE), long.replace('Đoạn ba.', 'Sửa tay.'));
  expect((await act(desk, ID, head, MINOR)).ok).toBe(true);
  const text = await readFile(join(contentDir, FILE), 'utf8');
  expect(text).toContain('Lan viết.');
  expect(text).toContain('Sửa tay.');
  expect(text).toContain('state: đã duyệt');
});

it('lets the copy stand where both changed the same lines, and keeps the other in the history', async () => {
  const { desk, contentDir } = await openTestDesk({ [FILE]: long });
  const { source, version } = await textOf(desk, ID);
  await saveStory(desk, ID, lan, { base: version, source: source.replace('Đoạn hai.', 'Lan viết.') });
  await writeFile(join(contentDir, FILE), long.replace('Đoạn hai.', 'Sửa tay.'));
  expect((await act(desk, ID, head, MINOR)).ok).toBe(true);
  expect(await readFile(join(contentDir, FILE), 'utf8')).toContain('Lan viết.');
  expect(await readGit(contentDir, ['show', `HEAD~1:${FILE}`])).toContain('Sửa tay.');
});

it('takes files along whose names come from a Mac, and those in a folder of their own', async () => {
  const names = ['lễ phát động 1.pdf', 'anh/ảnh 2.pdf'];
  const text = article('', names.map((name) => `[Tệp](<${name}>)`).join('\n\n'));
  const { desk, contentDir } = await openTestDesk({
    [FILE]: text,
    ...Object.fromEntries(names.map((name) => [`tin-tuc/2026/bai-thu/${name.normalize('NFD')}`, name])),
  });
  const { source, version } = await textOf(desk, ID);
  const saved = await saveStory(desk, ID, lan, { base: version, source: source.replace('Bài thử', 'Bài khác') });
  expect(saved.ok).toBe(true);
  const story = await findStory(desk, ID);
  expect(story && (await findErrors(desk, story, source))).toEqual([]);
  expect((await act(desk, ID, head, MINOR)).ok).toBe(true);
  expect((await act(desk, ID, head, { action: 'rename', slug: 'bai-khac' })).ok).toBe(true);
  const left = await readdir(join(contentDir, 'tin-tuc/2026'), { recursive: true });
  expect(left.sort()).toEqual(['bai-khac', ...['anh', 'index.mdx', ...names].map((name) => `bai-khac/${name}`)].sort());
  expect(await readGit(contentDir, ['status', '--porcelain', '-uall'])).toBe('');
});
