import { openDatabase } from '../../../comments/adapters/node/open-database.ts';
import { newId } from '../../../comments/adapters/new-id.ts';
import { newReceiptCode } from '../../../comments/domain/receipt-code.ts';
import { createCommentStore } from '../../../comments/storage/create-comment-store.ts';
import { migrate } from '../../../comments/storage/migrations/migrate.ts';
import { join } from 'node:path';

/** A comment that waits for a decision. */
export interface HeldComment {
  readonly id: string;
  readonly text: string;
}

/** Has readers comment on a story of a site (`collection/slug`); the comments wait. */
export async function submitComments(dataDir: string, story: string, texts: readonly string[]): Promise<HeldComment[]> {
  return withStore(dataDir, async (store) => {
    const held: HeldComment[] = [];
    for (const text of texts) {
      const now = Date.now();
      const id = newId(now);
      await store.submit(
        {
          ...{ id, story, parent: null, voice: 'reader', name: 'Nông Thị Hoa', email: null, text },
          ...{ department: null, consentVersion: '1', receivedAt: now },
          receiptCode: newReceiptCode((bytes) => crypto.getRandomValues(new Uint8Array(bytes))),
          ...{ authorKey: null, addressKey: null, signals: [], queue: 'inbox' },
        },
        { idempotencyKey: id, requestDigest: id, nonce: id, nonceExpiresAt: now },
      );
      held.push({ id, text });
    }
    return held;
  });
}

/** Approves a comment as an editor does. */
export async function approveComment(dataDir: string, { id }: HeldComment): Promise<void> {
  await withStore(dataDir, (store) => store.decide({ id, version: 1, editor: 'e', at: Date.now(), action: 'publish' }));
}

async function withStore<T>(
  dataDir: string,
  work: (store: ReturnType<typeof createCommentStore>) => Promise<T>,
): Promise<T> {
  const database = await openDatabase({ engine: 'sqlite', file: join(dataDir, 'lan-toa.sqlite') });
  try {
    await migrate(database);
    return await work(createCommentStore(database));
  } finally {
    await database.close();
  }
}
