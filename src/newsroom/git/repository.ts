import { existsSync } from 'node:fs';
import { mkdir, realpath, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { GitFailure, readGit, runGit } from './run-git.ts';

/** The git repository that keeps the content. */
export interface Repository {
  /** Folder of the content, absolute. */
  readonly contentDir: string;
  /** Top of the work tree, absolute; the content folder or one above it. */
  readonly root: string;
  /** Path of the content folder from the top, with a slash at its end; empty when it is the top. */
  readonly prefix: string;
  /** Folder of git's own files that belongs to this newsroom. */
  readonly privateDir: string;
}

/** Why the content cannot be kept by git. */
export interface RepositoryProblem {
  readonly code: 'git-missing' | 'git-refuses';
  readonly args: { readonly said: string; readonly folder: string };
}

/** The repository, or why there is none. */
export type OpenedRepository =
  { readonly ok: true; readonly value: Repository } | { readonly ok: false; readonly problem: RepositoryProblem };

/** Opens the repository that the content folder lies in; a folder that is in none becomes one of its own, with all that is there as first record. */
export async function openRepository(contentDir: string): Promise<OpenedRepository> {
  const refuse = (code: RepositoryProblem['code'], error: unknown): OpenedRepository => ({
    ok: false,
    problem: {
      code,
      args: { said: error instanceof GitFailure ? error.said.trim() : String(error), folder: contentDir },
    },
  });
  try {
    await readGit(process.cwd(), ['--version']);
  } catch (error) {
    return refuse('git-missing', error);
  }
  try {
    const folder = await realpath(contentDir);
    const root = await topOf(folder);
    if (root === undefined) await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
    const repository = await describe(contentDir, folder, root ?? folder);
    if (!(await hasHead(repository))) await recordAll(repository);
    return { ok: true, value: repository };
  } catch (error) {
    return refuse('git-refuses', error);
  }
}

async function topOf(folder: string): Promise<string | undefined> {
  try {
    const root = resolve(await readGit(folder, ['rev-parse', '--show-toplevel']));
    // A folder that the repository above does not keep at all is not its content.
    const ignored = await readGit(folder, ['check-ignore', '--quiet', folder]).then(
      () => true,
      () => false,
    );
    return ignored ? undefined : root;
  } catch (error) {
    if (error instanceof GitFailure && /not a git repository/i.test(error.said)) return undefined;
    throw error;
  }
}

async function describe(contentDir: string, folder: string, root: string): Promise<Repository> {
  const privateDir = resolve(folder, await readGit(folder, ['rev-parse', '--git-path', 'lan-toa']));
  await mkdir(privateDir, { recursive: true });
  await rm(join(privateDir, 'index.lock'), { force: true });
  const inner = relative(root, folder).split(sep).join('/');
  return { contentDir, root, privateDir, prefix: inner === '' ? '' : `${inner}/` };
}

async function hasHead({ root }: Repository): Promise<boolean> {
  return readGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']).then(
    () => true,
    () => false,
  );
}

/** The first record of a folder that was in no repository. */
async function recordAll({ root, prefix }: Repository): Promise<void> {
  if (!existsSync(join(root, prefix))) return;
  await runGit(root, ['add', '--all', '--', prefix === '' ? '.' : prefix]);
  // A key to sign with would be asked for on a terminal that is not there.
  const unsigned = ['--no-gpg-sign', '--no-verify'];
  await runGit(root, ['commit', '--quiet', '--allow-empty', ...unsigned, '-m', 'Nội dung ban đầu'], { env: SYSTEM });
}

/** Who is named where no editor did it. */
export const SYSTEM = {
  GIT_AUTHOR_NAME: 'Lan Tỏa',
  GIT_AUTHOR_EMAIL: 'lan-toa@toa-soan.invalid',
  GIT_COMMITTER_NAME: 'Lan Tỏa',
  GIT_COMMITTER_EMAIL: 'lan-toa@toa-soan.invalid',
} as const;
