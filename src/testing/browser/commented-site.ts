import { inject, onTestFinished } from 'vitest';
import type { CommentStore } from '../../comments/storage/comment-store.ts';
import { serveSite } from '../../serving/serve-site.ts';
import { openSampleFunction } from '../comments/sample-function.ts';

/** The built sample site with a comment function on a database of its own. */
export interface CommentedSite {
  readonly url: string;
  readonly store: CommentStore;
}

/** Serves the sample site and takes comments until the test ends. */
export async function serveWithComments(): Promise<CommentedSite> {
  const outDir = inject('siteDir');
  const { api, store, close } = await openSampleFunction(outDir);
  const served = await serveSite({ outDir, host: '127.0.0.1', port: 0, trustProxy: false }, api);
  if (!served.ok) throw new Error(JSON.stringify(served.problem));
  onTestFinished(async () => {
    await served.value.stop(0);
    await close();
  });
  return { url: `http://localhost:${served.value.port}`, store };
}
