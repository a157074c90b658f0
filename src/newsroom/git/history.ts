import type { Repository } from './repository.ts';
import { readGit, runGit } from './run-git.ts';

/** One record of a story's history. */
export interface HistoryEntry {
  readonly commit: string;
  /** Instant in ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly message: string;
}

/** The records in which any of these folders changed, the newest first, at most `most`. */
export async function historyOf(
  { root, prefix }: Repository,
  folders: readonly string[],
  most: number,
): Promise<HistoryEntry[]> {
  const printed = await readGit(root, [
    'log',
    `--max-count=${most}`,
    '--no-merges',
    '--format=%H%x1f%aI%x1f%an%x1f%s%x1e',
    '--',
    ...folders.map((folder) => `:(literal)${prefix}${folder}`),
  ]);
  return printed
    .split('\x1e')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [commit = '', at = '', by = '', message = ''] = line.split('\x1f');
      return { commit, at, by, message };
    });
}

/** A file of the content folder as a record left it; undefined when there was none. */
export async function fileAt({ root, prefix }: Repository, commit: string, path: string): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{40}$/.test(commit)) return undefined;
  return runGit(root, ['cat-file', 'blob', `${commit}:${prefix}${path}`]).catch(() => undefined);
}

/** The files that a record changed, from the content folder. */
export async function filesOfCommit({ root, prefix }: Repository, commit: string): Promise<string[]> {
  const printed = await readGit(root, ['diff-tree', '--no-commit-id', '--name-only', '-r', '--root', '-z', commit]);
  return printed
    .split('\0')
    .filter((name) => name !== '' && name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
