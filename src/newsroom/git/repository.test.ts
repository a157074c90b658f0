import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { openRepository, type Repository } from './repository.ts';
import { readGit } from './run-git.ts';

const open = async (folder: string): Promise<Repository> => {
  const opened = await openRepository(folder);
  if (!opened.ok) throw new Error(opened.problem.args.said);
  return opened.value;
};
const filesOf = async (folder: string) => (await readGit(folder, ['ls-files'])).split('\n');

it('makes a folder that is in no repository one of its own, with all that is there, once', async () => {
  const folder = await createTemporaryFolder({ 'tin-tuc/a.mdx': 'một', 'có dấu.txt': 'hai' });
  const repository = await open(folder);
  expect(repository).toMatchObject({ root: await realpath(folder), prefix: '' });
  expect(await filesOf(folder)).toEqual(['có dấu.txt', 'tin-tuc/a.mdx']);
  expect(await open(folder)).toEqual(repository);
  expect(await readGit(folder, ['log', '--format=%an: %s'])).toBe('Lan Tỏa: Nội dung ban đầu');
});

it('keeps a folder inside a repository there, and records nothing of its own', async () => {
  const top = await createTemporaryFolder({ 'content/a.mdx': 'một', 'src/b.ts': 'hai' });
  await open(top);
  const head = await readGit(top, ['rev-parse', 'HEAD']);
  expect(await open(join(top, 'content'))).toMatchObject({ root: await realpath(top), prefix: 'content/' });
  expect(await readGit(top, ['rev-parse', 'HEAD'])).toBe(head);
});

it('records only the content as the first of a repository that has no record yet', async () => {
  const top = await createTemporaryFolder({ 'content/a.mdx': 'một', 'src/b.ts': 'hai' });
  await readGit(top, ['init', '--quiet']);
  await open(join(top, 'content'));
  expect(await filesOf(top)).toEqual(['content/a.mdx']);
});

it('gives a folder that the repository above ignores one of its own', async () => {
  const top = await createTemporaryFolder({ '.gitignore': 'content/\n', 'content/a.mdx': 'một' });
  await open(top);
  const content = join(top, 'content');
  expect(await open(content)).toMatchObject({ root: await realpath(content), prefix: '' });
  expect(await filesOf(content)).toEqual(['a.mdx']);
  expect(await filesOf(top)).toEqual(['.gitignore']);
});

it('says which folder cannot be kept where there is no git', async () => {
  const folder = await createTemporaryFolder({});
  vi.stubEnv('PATH', '');
  try {
    expect(await openRepository(folder)).toMatchObject({ problem: { code: 'git-missing', args: { folder } } });
  } finally {
    vi.unstubAllEnvs();
  }
});
