import { expect, test } from 'vitest';
import { createImportStore, type ImportedComment } from '../imports/import-store.ts';
import { decision, readEverything, readHistory, RECEIVED_AT, STORY } from './samples.ts';
import type { Bench } from './store-contract.ts';

const YEAR = 365 * 24 * 3_600_000;

function oldComment(id: string, change: Partial<ImportedComment> = {}): ImportedComment {
  return {
    id,
    parent: null,
    voice: 'reader',
    name: 'Bế Thị Hoa',
    text: `Bài viết rất hay (${id}).`,
    department: null,
    receivedAt: RECEIVED_AT - 5 * YEAR,
    receiptCode: `LT-${id}`,
    ...change,
  };
}

/** Comments of an older site come in as published, once. */
export function checkImporting({ database, store }: Bench): void {
  const bringIn = (...comments: ImportedComment[]) =>
    createImportStore(database()).importPublished(STORY, 'cu.example.vn', comments, RECEIVED_AT);

  test('shows what is brought in with its old dates, answers below what they answer', async () => {
    const reply = oldComment('b', {
      parent: 'a',
      voice: 'newsroom',
      department: 'Ban biên tập',
      receivedAt: RECEIVED_AT - YEAR,
    });
    expect(await bringIn(oldComment('a'), reply)).toBe(2);
    expect(await store().published(STORY)).toMatchObject([
      { id: 'a', name: 'Bế Thị Hoa', receivedAt: RECEIVED_AT - 5 * YEAR, publishedAt: RECEIVED_AT - 5 * YEAR },
      { id: 'b', parent: 'a', voice: 'newsroom', department: 'Ban biên tập' },
    ]);
    expect(await readHistory(database(), 'a')).toEqual(['received by system', 'published by system']);
  });

  test('keeps nothing that would reach or recognise the writer', async () => {
    await bringIn(oldComment('a'));
    const { comments } = await readEverything(database());
    expect(comments).toMatchObject([{ email: null, author_key: null, address_key: null }]);
  });

  test('changes nothing the second time, even when an editor has withdrawn it', async () => {
    await bringIn(oldComment('a'));
    await store().decide(decision('a', 1, { action: 'withdraw', note: null }));
    const before = await readEverything(database());
    expect(await bringIn(oldComment('a', { text: 'Chữ khác', receiptCode: 'LT-z' }))).toBe(0);
    expect(await readEverything(database())).toEqual(before);
  });

  test('asks for a story to be rendered once, notifies nobody, and waits for its page', async () => {
    await bringIn(...Array.from({ length: 60 }, (_, index) => oldComment(`c${index}`)));
    const { outbox } = await readEverything(database());
    expect(outbox?.map(({ kind, story }) => [kind, story])).toEqual([
      ['render-story', STORY],
      ['render-story', STORY],
    ]);
    expect(await store().awaitingLive()).toHaveLength(60);
    expect((await store().counts()).alarm).toBe(0);
  });

  test('an editor decides on it as on any other', async () => {
    await bringIn(oldComment('a'));
    expect(await store().decide(decision('a', 1, { action: 'withdraw', note: null }))).toMatchObject({
      outcome: 'done',
      state: 'withdrawn',
    });
    expect(await store().published(STORY)).toEqual([]);
  });
}
