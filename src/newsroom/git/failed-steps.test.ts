import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { finishRecord } from './journal.ts';
import { recordFiles } from './record-files.ts';
import { openRepository, type Repository } from './repository.ts';
import { readGit } from './run-git.ts';

// Every command and every change of a file is a step; from the one that is due on, nothing is done any more, as after a crash.
const steps = vi.hoisted(() => ({ left: Infinity }));
const stepwise = vi.hoisted(() => <T extends object>(module: T, names: readonly (keyof T)[]): T => ({
  ...module,
  ...Object.fromEntries(
    names.map((name) => [
      name,
      (...args: unknown[]): unknown => {
        if (steps.left-- <= 0) return Promise.reject(new Error('The machine is gone.'));
        return (module[name] as (...given: unknown[]) => unknown)(...args);
      },
    ]),
  ),
}));
vi.mock('./run-git.ts', async (actual) =>
  stepwise(await actual<typeof import('./run-git.ts')>(), ['runGit', 'readGit']),
);
vi.mock('node:fs/promises', async (actual) =>
  stepwise(await actual<typeof import('node:fs/promises')>(), ['open', 'rename', 'rm', 'rmdir']),
);

const author = { id: 'lan', name: 'Nông Thị Lan' };
const before = { 'a.txt': 'cũ', 'cu/b.txt': 'sẽ xóa' };
const changes = [
  { path: 'a.txt', bytes: Buffer.from('mới') },
  { path: 'cu/b.txt', bytes: null },
  { path: 'sau/c.txt', bytes: Buffer.from('thêm') },
];

let repository: Repository;
beforeEach(async () => {
  const opened = await openRepository(await createTemporaryFolder(before));
  if (!opened.ok) throw new Error(opened.problem.args.said);
  repository = opened.value;
});
afterEach(() => {
  steps.left = Infinity;
});

const there = (path: string) => readFile(join(repository.contentDir, path), 'utf8').catch(() => undefined);
const folder = async () => Promise.all(['a.txt', 'cu/b.txt', 'sau/c.txt'].map(there));
const OLD = ['cũ', 'sẽ xóa', undefined];
const NEW = ['mới', undefined, 'thêm'];

/** Records until the step of that number; resolves to whether it came to its end. */
async function recordUntil(step: number): Promise<boolean> {
  steps.left = step;
  const isDone = await recordFiles(repository, { changes, author, message: 'Sửa' }).then(
    () => true,
    () => false,
  );
  steps.left = Infinity;
  return isDone;
}

it('is whole or not there, whichever step was the last one', async () => {
  const start = await readGit(repository.root, ['rev-parse', 'HEAD']);
  const outcomes = new Set<string>();
  for (let step = 0, isDone = false; !isDone; step++) {
    isDone = await recordUntil(step);
    await finishRecord(repository);
    const found = await folder();
    const isMade = (await readGit(repository.root, ['rev-parse', 'HEAD'])) !== start;
    expect(found, `after step ${step}`).toEqual(isMade ? NEW : OLD);
    expect(await readGit(repository.root, ['status', '--porcelain', '-uall']), `after step ${step}`).toBe('');
    outcomes.add(`${isMade} ${isDone}`);
    await readGit(repository.root, ['reset', '--quiet', '--hard', start]);
  }
  expect([...outcomes]).toEqual(['false false', 'true false', 'true true']);
}, 120_000);

it('does not take files that a full disk kept from being written for a change by hand', async () => {
  let step = 0;
  const start = await readGit(repository.root, ['rev-parse', 'HEAD']);
  while ((await readGit(repository.root, ['rev-parse', 'HEAD'])) === start) await recordUntil(step++);
  expect(await there('a.txt')).toBe('cũ');
  await recordFiles(repository, { changes: [{ path: 'd.txt', bytes: Buffer.from('d') }], author, message: 'Thêm' });
  expect(await folder()).toEqual(NEW);
  const subjects = await readGit(repository.root, ['log', '--format=%s', `${start}..`]);
  expect(subjects.split('\n')).toEqual(['Thêm', 'Sửa']);
}, 60_000);
