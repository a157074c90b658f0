import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sql } from '../database.ts';
import { decision, publishSample, readEverything, readHistory, sampleComment, sampleOnce, STORY } from './samples.ts';
import type { Bench } from './store-contract.ts';

/** A comment is stored once and as it was written. */
export function checkSubmitting({ database, store }: Bench): void {
  test('stores a comment with its event and a notice', async () => {
    expect(await store().submit(sampleComment('a'), sampleOnce('a'))).toEqual({
      outcome: 'stored',
      receiptCode: 'LT-a',
    });
    expect(await readHistory(database(), 'a')).toEqual(['received by reader']);
    const { comments, outbox } = await readEverything(database());
    expect(comments).toMatchObject([{ id: 'a', state: 'held', queue: 'inbox', version: 1 }]);
    expect(outbox).toMatchObject([{ kind: 'notice', story: STORY, comment: 'a', because: 'received' }]);
  });

  test('a repeated submission is answered with the first receipt', async () => {
    await store().submit(sampleComment('a'), sampleOnce('a'));
    expect(await store().submit(sampleComment('b'), sampleOnce('a'))).toEqual({
      outcome: 'repeated',
      receiptCode: 'LT-a',
    });
    expect((await readEverything(database()))['comments']).toHaveLength(1);
  });

  test('the same key with another text is refused', async () => {
    await store().submit(sampleComment('a'), sampleOnce('a'));
    const other = sampleOnce('b', { idempotencyKey: 'key-a' });
    expect(await store().submit(sampleComment('b'), other)).toEqual({ outcome: 'key-reused' });
    expect((await readEverything(database()))['submissions']).toHaveLength(1);
  });

  test('a spent proof is refused, and its key can be used with a fresh one', async () => {
    await store().submit(sampleComment('a'), sampleOnce('a'));
    const replay = sampleOnce('b', { nonce: 'nonce-a' });
    expect(await store().submit(sampleComment('b'), replay)).toEqual({ outcome: 'nonce-spent' });
    expect(await readHistory(database(), 'b')).toEqual([]);
    expect(await store().submit(sampleComment('b'), sampleOnce('b'))).toMatchObject({ outcome: 'stored' });
  });

  test('signals choose the queue and drop nothing', async () => {
    const signals = [{ kind: 'link', detail: 'http://example.com' } as const];
    await store().submit(sampleComment('a', { signals, queue: 'suspect' }), sampleOnce('a'));
    expect((await store().list({ view: 'suspect', limit: 10 })).comments).toMatchObject([{ id: 'a', signals }]);
  });

  test('any text comes back as it was written', async () => {
    let written = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        async (text, name) => {
          const id = `text-${++written}`;
          await store().submit(sampleComment(id, { text, name }), sampleOnce(id));
          const clean = (given: string) => given.toWellFormed().replaceAll('\0', '');
          expect((await store().open(id))?.comment).toMatchObject({ text: clean(text), name: clean(name) });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the original stays as it came, whatever editors do', async () => {
    await publishSample(store(), 'a');
    const original = await database().all(sql`SELECT text FROM comments`);
    await store().revise({ id: 'a', version: 2, text: 'Bản sửa', note: 'chính tả', editor: 'lan', at: 1 });
    await store().revise({ id: 'a', version: 3, text: 'Bản sửa nữa', note: 'chính tả', editor: 'lan', at: 2 });
    await store().decide(decision('a', 4, { action: 'withdraw', note: null }));
    await store().decide(decision('a', 5, { action: 'restore' }));
    await store().decide(decision('a', 6, { action: 'publish', revision: { text: 'Bản ba', note: '' } }));
    expect(await database().all(sql`SELECT text FROM comments`)).toEqual(original);
    expect((await store().open('a'))?.revisions.map(({ number, text }) => [number, text])).toEqual([
      [1, 'Bản sửa'],
      [2, 'Bản sửa nữa'],
      [3, 'Bản ba'],
    ]);
  });

  test('knows copies by their folded text, and blocked authors while the block lasts', async () => {
    const { text, receivedAt } = sampleComment('a');
    await store().submit(sampleComment('a'), sampleOnce('a'));
    await store().block('author-of-a', receivedAt + 10, 'quảng cáo', 'lan', receivedAt);
    const ask = (now: number, since = 0) =>
      store().recentLikeness({ authorKey: 'author-of-a', foldedText: text.toUpperCase(), since, now });
    expect(await ask(receivedAt)).toEqual({ duplicates: 1, isBlocked: true });
    expect(await ask(receivedAt + 10)).toEqual({ duplicates: 1, isBlocked: false });
    expect(await ask(receivedAt, receivedAt + 1)).toEqual({ duplicates: 0, isBlocked: true });
    await store().unblock('author-of-a', 'lan', receivedAt);
    expect(await ask(receivedAt)).toMatchObject({ isBlocked: false });
  });
}
