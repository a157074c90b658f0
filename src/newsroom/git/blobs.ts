import { GitFailure, runGit } from './run-git.ts';

/** The bytes that git keeps under a name; undefined when it has none. */
export async function bytesOfBlob(root: string, name: string): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{40}$/.test(name)) return undefined;
  try {
    return await runGit(root, ['cat-file', 'blob', name]);
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
