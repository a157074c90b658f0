import { commentsByStory, type CommentSnapshot } from '../../comments/published/comment-snapshot.ts';
import { readSnapshot, snapshotFile } from './snapshot-file.ts';

/** The comments that a build began with. */
export type LoadedComments = CommentSnapshot & { readonly byStory: ReturnType<typeof commentsByStory> };

/** Reads the comments that the build of this cache folder began with. */
export async function loadSnapshot(cacheDir: string): Promise<LoadedComments> {
  const snapshot = await readSnapshot(snapshotFile(cacheDir));
  return { ...snapshot, byStory: commentsByStory(snapshot) };
}
