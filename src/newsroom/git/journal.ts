import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { applyChanges, isDraft, readIfThere, writeWhole, type FileChange } from './apply-changes.ts';
import { renewIndex } from './record-files.ts';
import type { Repository } from './repository.ts';
import { readGit, runGit } from './run-git.ts';

/** A record that is about to be made, so that a crash in the middle can be finished. */
export interface Journal {
  readonly commit: string;
  readonly paths: readonly string[];
}

/** Notes what is about to be done. */
export async function writeJournal({ privateDir }: Repository, journal: Journal): Promise<void> {
  await writeWhole(join(privateDir, NAME), Buffer.from(JSON.stringify(journal)));
}

/** Forgets what is done. */
export async function clearJournal({ privateDir }: Repository): Promise<void> {
  await rm(join(privateDir, NAME), { force: true });
}

const NAME = 'dang-ghi.json';

/** Finishes what a crash interrupted, at the start of a newsroom. Resolves to whether there was something to finish. */
export async function finishRecord(repository: Repository): Promise<boolean> {
  await unlock(repository);
  return finishPending(repository);
}

/** Files of a record that was made are written, one that was not made is forgotten. Resolves to whether there was something to finish. */
export async function finishPending(repository: Repository): Promise<boolean> {
  const { root, privateDir, contentDir } = repository;
  const noted = await readIfThere(join(privateDir, NAME));
  if (noted === undefined) return false;
  const { commit, paths } = JSON.parse(noted.toString('utf8')) as Journal;
  const isMade = await readGit(root, ['merge-base', '--is-ancestor', commit, 'HEAD']).then(
    () => true,
    () => false,
  );
  for (const folder of new Set(paths.map((path) => dirname(path)))) await removeDrafts(join(contentDir, folder));
  if (isMade) {
    await applyChanges(contentDir, await unwritten(repository, commit, paths));
    await renewIndex(repository, paths);
  }
  await clearJournal(repository);
  return isMade;
}

/** The files that are still as before a record; what somebody changed in them since stays, and is recorded as his. */
async function unwritten({ root, contentDir, prefix }: Repository, commit: string, paths: readonly string[]) {
  const changes: FileChange[] = [];
  for (const path of paths) {
    const [there, before, after] = [
      (await readIfThere(join(contentDir, path))) ?? null,
      await bytesIn(root, `${commit}^`, `${prefix}${path}`),
      await bytesIn(root, commit, `${prefix}${path}`),
    ];
    if (isSame(there, before)) changes.push({ path, bytes: after });
  }
  return changes;
}

function isSame(one: Buffer | null, other: Buffer | null): boolean {
  return one === null || other === null ? one === other : one.equals(other);
}

async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (isDraft(name)) await rm(join(folder, name), { force: true });
}

/** The bytes of a file in a commit; null when it has none there. */
async function bytesIn(root: string, commit: string, name: string): Promise<Buffer | null> {
  const listed = await readGit(root, ['ls-tree', commit, '--', name]);
  return listed === '' ? null : runGit(root, ['cat-file', 'blob', `${commit}:${name}`]);
}

/** Removes the locks that a killed git left: only this newsroom writes records, and it has just begun. */
async function unlock({ root }: Repository): Promise<void> {
  const branch = await readGit(root, ['symbolic-ref', '--quiet', 'HEAD']).catch(() => 'HEAD');
  for (const name of ['HEAD.lock', `${branch}.lock`])
    await rm(join(root, await readGit(root, ['rev-parse', '--git-path', name])), { force: true });
}
