import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { finishRecord, writeJournal } from './journal.ts';
import { recordFiles } from './record-files.ts';
import { openRepository } from './repository.ts';
import { readGit } from './run-git.ts';

/** What happens between the making of a commit and the moment at which it becomes the newest; once. */
const moment = vi.hoisted((): { beforeMove?: (() => Promise<void>) | undefined } => ({}));
vi.mock('./run-git.ts', async (actual) => {
  const module = await actual<typeof import('./run-git.ts')>();
  return {
    ...module,
    async runGit(...given: Parameters<typeof module.runGit>) {
      const { beforeMove } = moment;
      if (given[1][0] === 'update-ref' && beforeMove) {
        moment.beforeMove = undefined;
        await beforeMove();
      }
      return module.runGit(...given);
    },
  };
});

const author = { id: 'lan', name: 'Nông Thị Lan' };
const BY_HAND = ['-c', 'user.name=IT', '-c', 'user.email=it@example.vn'];

async function open(files: Readonly<Record<string, string>>) {
  const folder = await createTemporaryFolder(files);
  const opened = await openRepository(folder);
  if (!opened.ok) throw new Error(opened.problem.args.said);
  return { repository: opened.value, folder, git: (...args: string[]) => readGit(folder, [...BY_HAND, ...args]) };
}
const put = (path: string, text: string) => ({
  changes: [{ path, bytes: Buffer.from(text) }],
  author,
  message: `Ghi ${path}`,
});

it('keeps what somebody has staged, also where names look like patterns', async () => {
  const { repository, folder, git } = await open({ 'bai.txt': '1', 'anh [1].txt': '1', 'anh 1.txt': '1' });
  await writeFile(join(folder, 'anh 1.txt'), '2');
  await git('add', 'anh 1.txt');
  await recordFiles(repository, put('anh [1].txt', '2'));
  expect(await git('status', '--porcelain')).toBe('M  "anh 1.txt"');
});

it('goes on top of a commit that somebody makes at the same moment, and over none of the same file', async () => {
  const { repository, folder, git } = await open({ 'a.txt': '1', 'b.txt': '1' });
  const commitByHand = (file: string) => async () => {
    await writeFile(join(folder, file), 'tay');
    await git('commit', '--quiet', '-am', 'tay');
  };
  moment.beforeMove = commitByHand('b.txt');
  await recordFiles(repository, put('a.txt', '2'));
  expect((await git('log', '--format=%s', '-2')).split('\n')).toEqual(['Ghi a.txt', 'tay']);
  expect(await git('show', 'HEAD:b.txt')).toBe('tay');
  moment.beforeMove = commitByHand('a.txt');
  await expect(recordFiles(repository, put('a.txt', '3'))).rejects.toThrow();
  expect(await git('show', 'HEAD:a.txt')).toBe('tay');
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('tay');
});

it('does not write over what somebody changed between a crash and the next start', async () => {
  const { repository, folder, git } = await open({ 'a.txt': '1' });
  const commit = await recordFiles(repository, put('a.txt', '2'));
  await writeJournal(repository, { commit, paths: ['a.txt'] });
  await writeFile(join(folder, 'a.txt'), 'sửa tay');
  expect(await finishRecord(repository)).toBe(true);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('sửa tay');
  await recordFiles(repository, put('a.txt', '3'));
  expect(await git('show', 'HEAD~1:a.txt')).toBe('sửa tay');
});

it('records onto a detached head, and in the middle of a merge without ending it', async () => {
  const { repository, folder, git } = await open({ 'a.txt': '1', 'b.txt': '1' });
  await git('checkout', '--quiet', '-b', 'khac');
  await writeFile(join(folder, 'b.txt'), 'khác');
  await git('commit', '--quiet', '-am', 'khác');
  await git('checkout', '--quiet', 'main');
  await writeFile(join(folder, 'b.txt'), 'chính');
  await git('commit', '--quiet', '-am', 'chính');
  await git('merge', 'khac').catch(() => '');
  await recordFiles(repository, put('a.txt', '2'));
  expect(await git('rev-parse', '--verify', 'MERGE_HEAD')).toMatch(/^[0-9a-f]{40}$/);
  await writeFile(join(folder, 'b.txt'), 'gộp');
  await git('add', 'b.txt');
  await git('commit', '--quiet', '-m', 'Gộp');
  expect(await git('show', 'HEAD:a.txt')).toBe('2');
  await git('checkout', '--quiet', '--detach');
  await recordFiles(repository, put('a.txt', '3'));
  expect(await git('show', 'HEAD:a.txt')).toBe('3');
  expect(await git('status', '--porcelain')).toBe('');
});
