import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { createCommentFunction } from '../../comments/http/create-comment-function.ts';
import { createMemoryLimiter } from '../../comments/http/rate-limit/memory-limiter.ts';
import type { FormSettings } from '../../comments/published/form-settings.ts';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH, type StoryFacts } from '../../comments/published/story-facts.ts';
import type { CommentStore } from '../../comments/storage/comment-store.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { serveSite } from '../../serving/serve-site.ts';

/** The built sample site with a comment function on a database of its own. */
export interface CommentedSite {
  readonly url: string;
  readonly store: CommentStore;
}

/** Serves the sample site and takes comments until the test ends. */
export async function serveWithComments(): Promise<CommentedSite> {
  const outDir = inject('siteDir');
  const readJson = async <T>(path: string) => JSON.parse(await readFile(join(outDir, path), 'utf8')) as T;
  const facts: Readonly<Record<string, StoryFacts>> = await readJson(STORY_FACTS_PATH);
  const settings: FormSettings & { readonly siteName: string } = await readJson(FORM_SETTINGS_PATH);
  const database = openSqlite(':memory:');
  await migrate(database);
  const store = createCommentStore(database);
  let count = 0;
  const api = createCommentFunction({
    store,
    stories: { find: (id) => facts[id] },
    clock: () => Date.now(),
    newId: (now) => `${now.toString(36)}-${String(++count)}`,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    secret: 'a secret of a test, long enough for all',
    settings: { ...settings, minSeconds: 0, consentVersion: '2026-11', siteOrigin: 'https://lantoa.example' },
    remoteAddress: () => '192.0.2.7',
    limiter: createMemoryLimiter(),
    frame: () => readFile(join(outDir, 'binh-luan/khung/index.html'), 'utf8'),
    log: () => undefined,
  });
  const served = await serveSite({ outDir, host: '127.0.0.1', port: 0, trustProxy: false }, api);
  if (!served.ok) throw new Error(JSON.stringify(served.problem));
  onTestFinished(async () => {
    await served.value.stop(0);
    await database.close();
  });
  return { url: `http://localhost:${served.value.port}`, store };
}
