import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCommentFunction } from '../../comments/http/create-comment-function.ts';
import { createMemoryLimiter } from '../../comments/http/rate-limit/memory-limiter.ts';
import type { FormSettings } from '../../comments/published/form-settings.ts';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH, type StoryFacts } from '../../comments/published/story-facts.ts';
import type { CommentStore } from '../../comments/storage/comment-store.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';

/** The comment function of a built site, on a database in memory. */
export interface SampleFunction {
  readonly api: (request: Request) => Promise<Response>;
  readonly store: CommentStore;
  readonly close: () => Promise<void>;
}

/** Opens the comment function for a built site as its own files describe it; the tables of a given store are up to date. */
export async function openSampleFunction(
  outDir: string,
  given?: { readonly store: CommentStore; readonly desk: (request: Request) => Response | Promise<Response> },
): Promise<SampleFunction> {
  const readJson = async <T>(path: string) => JSON.parse(await readFile(join(outDir, path), 'utf8')) as T;
  const facts: Readonly<Record<string, StoryFacts>> = await readJson(STORY_FACTS_PATH);
  const settings: FormSettings & { readonly siteName: string } = await readJson(FORM_SETTINGS_PATH);
  const database = openSqlite(':memory:');
  await migrate(database);
  const store = given?.store ?? createCommentStore(database);
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
    ...(given ? { desk: given.desk } : {}),
    frame: () => readFile(join(outDir, 'binh-luan/khung/index.html'), 'utf8'),
    log: () => undefined,
  });
  return { api, store, close: () => database.close() };
}
