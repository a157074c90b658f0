import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOfBlob } from './blobs.ts';
import type { Repository } from './repository.ts';
import { GitFailure, runGit } from './run-git.ts';

/** Joins two changed texts whose common origin git knows by its blob; undefined when both changed the same lines, or the origin is unknown. */
export async function mergeTexts(
  { root, privateDir }: Repository,
  { base, mine, theirs }: { readonly base: string; readonly mine: Uint8Array; readonly theirs: Uint8Array },
): Promise<Buffer | undefined> {
  const origin = await bytesOfBlob(root, base);
  if (origin === undefined) return undefined;
  const folder = await mkdtemp(join(privateDir, 'gop-'));
  try {
    await writeFile(join(folder, 'mine'), mine);
    await writeFile(join(folder, 'base'), origin);
    await writeFile(join(folder, 'theirs'), theirs);
    return await runGit(folder, ['merge-file', '-p', '--quiet', 'mine', 'base', 'theirs']);
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
