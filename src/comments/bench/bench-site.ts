import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../adapters/node/open-database.ts';
import { newId } from '../adapters/new-id.ts';
import { newReceiptCode } from '../domain/receipt-code.ts';
import { createCommentStore } from '../storage/create-comment-store.ts';
import { migrate } from '../storage/migrations/migrate.ts';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH } from '../published/story-facts.ts';
import { benchText } from './bench-requests.ts';

/** A small site with a database, in a folder that is removed afterwards. */
export interface BenchSite {
  readonly outDir: string;
  readonly dataDir: string;
  readonly databaseFile: string;
  readonly remove: () => Promise<void>;
}

/** Makes a site whose stories all take comments; some have so many published ones already. */
export async function makeBenchSite(
  stories: readonly string[],
  commented: readonly string[],
  published: number,
): Promise<BenchSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lan-toa-do-'));
  const [outDir, dataDir] = [path.join(folder, 'out'), path.join(folder, 'data')];
  const facts = { title: 'Bài', section: 'thi-dua', publishedAt: '2026-11-20T08:00', mode: 'open' };
  const files = {
    'index.html': '<!DOCTYPE html><title>Trang</title>',
    [STORY_FACTS_PATH]: JSON.stringify(Object.fromEntries(stories.map((id) => [id, { ...facts, path: `/${id}/` }]))),
    [FORM_SETTINGS_PATH]: JSON.stringify({ email: 'optional', controller: 'Ban', maxGraphemes: 1000 }),
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(outDir, name)), { recursive: true });
    await writeFile(path.join(outDir, name), content);
  }
  const databaseFile = path.join(dataDir, 'lan-toa.sqlite');
  await publishComments(databaseFile, commented, published);
  return { outDir, dataDir, databaseFile, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function publishComments(file: string, stories: readonly string[], count: number): Promise<void> {
  const database = await openDatabase({ engine: 'sqlite', file });
  await migrate(database);
  const store = createCommentStore(database);
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  for (const story of stories)
    for (let index = 0; index < count; index++) {
      const now = Date.now();
      const id = newId(now);
      await store.submit(
        {
          ...{ id, story, parent: null, voice: 'reader', name: 'Nông Thị Hoa', email: null, text: benchText(index) },
          ...{ department: null, consentVersion: '1', receivedAt: now, receiptCode: newReceiptCode(random) },
          ...{ authorKey: null, addressKey: null, signals: [], queue: 'inbox' },
        },
        { idempotencyKey: id, requestDigest: id, nonce: id, nonceExpiresAt: now },
      );
      await store.decide({ id, version: 1, editor: 'e', at: now, action: 'publish' });
    }
  await database.close();
}
