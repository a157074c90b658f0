import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openDatabase } from '../../comments/adapters/node/open-database.ts';
import { openPageFolder } from '../../comments/adapters/node/page-folder.ts';
import { openSiteFacts } from '../../comments/adapters/node/site-facts.ts';
import { createPublisher } from '../../comments/published/publisher/create-publisher.ts';
import { createPagePatcher } from '../../comments/published/publisher/patch-pages.ts';
import { decision, publishSample, RECEIVED_AT, submitSample } from '../../comments/storage/contract/samples.ts';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { CommentStore } from '../../comments/storage/comment-store.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { createTemporaryFolder } from '../temporary-folder.ts';
import { buildSampleSite, lendPictures } from './sample-site.ts';

const OPEN = {
  plain: 'tin-tuc/cau-treo-thay-be-nua',
  edited: 'tin-tuc/hien-dat-mo-duong-lien-xom',
  talk: 'tin-tuc/lop-hoc-sau-bua-toi-o-thuc-phan',
  emptied: 'dien-hinh/to-hop-tac-hat-de-mau',
  closedByEditor: 'ket-qua/tong-ket-duong-thon-sach',
  off: 'tin-tuc/nghe-chuyen-la-van-cau',
  evil: 'tin-tuc/den-nang-luong-mat-troi-o-xom-cao',
} as const;
/** Older than the days after which the sample site closes its stories. */
const OLD = { shown: 'dien-hinh/kim-dong', reopened: 'tin-tuc/hoc-bac-viet-ngan' } as const;

/** What editors do in a day, one story for each kind of decision. */
async function decideAll(store: CommentStore): Promise<void> {
  const at = (story: string, parent: string | null = null) => ({ story, parent });
  await publishSample(store, 'plain', at(OPEN.plain));
  await submitSample(store, 'held', at(OPEN.plain));
  await submitSample(store, 'rejected', at(OPEN.plain));
  await store.decide(decision('rejected', 1, { action: 'reject', reason: 'insult', note: null }));

  await submitSample(store, 'edited', at(OPEN.edited));
  const corrected = { text: 'Một dòng\nhai dòng.\n\nĐoạn sau.', note: 'Thêm dấu' };
  await store.decide(decision('edited', 1, { action: 'publish', revision: corrected }));
  await publishSample(store, 'later', at(OPEN.edited));
  await store.revise({ id: 'later', version: 2, text: 'Gọn hơn.', note: '', editor: 'lan', at: decidedAt });

  await publishSample(store, 'root', at(OPEN.talk));
  await publishSample(store, 'reply', at(OPEN.talk, 'root'));
  await publishSample(store, 'deeper', at(OPEN.talk, 'reply'));
  await publishSample(store, 'deepest', at(OPEN.talk, 'deeper'));
  await publishSample(store, 'best', at(OPEN.talk));
  await store.feature('best', true, 'lan', decidedAt);
  const signed = { voice: 'newsroom', name: 'Nông Thị Lan', department: 'Phòng Bạn đọc', email: null } as const;
  await publishSample(store, 'answer', { ...at(OPEN.talk, 'root'), ...signed });
  await publishSample(store, 'gone', at(OPEN.talk));
  await publishSample(store, 'gone-too', at(OPEN.talk, 'gone'));
  await store.decide(decision('gone', 2, { action: 'withdraw', note: null }));

  await publishSample(store, 'only', at(OPEN.emptied));
  await store.decide(decision('only', 2, { action: 'withdraw', note: null }));

  await publishSample(store, 'before', at(OPEN.closedByEditor));
  await store.setPolicy(OPEN.closedByEditor, 'read-only', 'lan', decidedAt);
  await publishSample(store, 'unseen', at(OPEN.off));
  await store.setPolicy(OPEN.off, 'off', 'lan', decidedAt);
  const evil = '"><script>alert(1)</script><!--/binh-luan--> $& ${x} {curly} &amp; 😀\u202E';
  await publishSample(store, 'evil', { ...at(OPEN.evil), text: evil, name: evil });

  await publishSample(store, 'old', at(OLD.shown));
  await store.setPolicy(OLD.reopened, 'open', 'lan', decidedAt);
}

const decidedAt = RECEIVED_AT + 3_600_000;
/** After all of them. */
const clock = () => decidedAt + 60_000;

/** Every file of a built site, the compressed copies too, by path. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  return new Map(
    await Promise.all(
      files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'latin1')] as const),
    ),
  );
}

test('decisions leave the very bytes on their pages that a clean build with the same comments does', async () => {
  const folder = await createTemporaryFolder({});
  const [patched, built, dataDir] = ['patched', 'built', 'data'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await cp(inject('siteDir'), patched, { recursive: true, preserveTimestamps: true });
  const database = await openDatabase({ engine: 'sqlite', file: join(dataDir, 'lan-toa.sqlite') });
  await migrate(database);
  const store = createCommentStore(database);
  await decideAll(store);

  const before = await readFiles(patched);
  const facts = openSiteFacts(patched);
  const { stories, settings } = await facts.refresh();
  const pages = openPageFolder({ outDir: patched, dataDir }, () => Promise.resolve());
  const publisher = createPublisher({
    store,
    stories: { find: (id) => stories[id] },
    renewal: createPagePatcher({ store, pages, settings: () => settings, clock }),
    fetchPage: (path) => pages.read(path),
    clock,
    log: ({ error }) => {
      throw error;
    },
  });
  expect([...(await publisher.work())].sort()).toEqual([...Object.values(OPEN), ...Object.values(OLD)].sort());
  expect(await store.awaitingLive()).toEqual([]);
  await database.close();

  await lendPictures(inject('siteDataDir'), dataDir);
  await buildSampleSite(built, dataDir);
  const [after, clean] = await Promise.all([readFiles(patched), readFiles(built)]);
  const differing = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
    [...new Set([...a.keys(), ...b.keys()])].filter((name) => a.get(name) !== b.get(name));
  expect(differing(after, clean)).toEqual([]);
  // The story whose only comment was taken off stands as it was before anybody wrote.
  const renewed = [...Object.values(OPEN), ...Object.values(OLD), 'quy-tac-binh-luan'].filter(
    (id) => id !== OPEN.emptied,
  );
  const pagesOf = (names: readonly string[]) => names.filter((name) => name.endsWith('.html'));
  expect(pagesOf(differing(before, after)).sort()).toEqual(renewed.map((id) => `/${id}/index.html`).sort());
}, 300_000);
