import { expect, test } from 'vitest';
import { decision, publishSample, readEverything, readHistory, RECEIVED_AT, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

const DAY = 24 * 3_600_000;

/** Work is never lost, and a term ends only for what it was set for. */
export function checkWork({ database, store }: Bench): void {
  test('work comes back until it is finished', async () => {
    await submitSample(store(), 'a');
    const take = (now: number) => store().takeWork('notice', now, 1000, 10);
    const [first] = await take(RECEIVED_AT);
    expect(first).toMatchObject({ comment: 'a', because: 'received', attempts: 1 });
    expect(await take(RECEIVED_AT + 999)).toEqual([]);
    expect(await take(RECEIVED_AT + 1000)).toMatchObject([{ id: first?.id, attempts: 2 }]);
    await store().failWork([first?.id ?? ''], 'máy chủ thư không trả lời', RECEIVED_AT + 5000);
    expect(await take(RECEIVED_AT + 4999)).toEqual([]);
    expect(await take(RECEIVED_AT + 5000)).toHaveLength(1);
    await store().finishWork([first?.id ?? ''], RECEIVED_AT);
    expect(await take(RECEIVED_AT + DAY)).toEqual([]);
  });

  test('work is due at once when the clock was set back by days', async () => {
    await submitSample(store(), 'a');
    expect(await store().takeWork('notice', RECEIVED_AT - 3 * DAY, 1000, 10)).toHaveLength(1);
  });

  test('finishing and marking nothing is no error', async () => {
    await store().finishWork([], 1);
    await store().failWork([], '', 1);
    await store().markLive([], 1);
  });

  test('purges the e-mail addresses of old decisions and nothing else', async () => {
    await publishSample(store(), 'old');
    await submitSample(store(), 'held');
    await publishSample(store(), 'fresh');
    await store().decide(decision('fresh', 2, { action: 'withdraw', note: null }, { at: RECEIVED_AT + DAY }));
    const before = await readEverything(database());
    expect(await store().purgeEmails(RECEIVED_AT + DAY, RECEIVED_AT + 90 * DAY)).toBe(1);
    expect(await store().purgeEmails(RECEIVED_AT + DAY, RECEIVED_AT + 90 * DAY)).toBe(0);
    const after = await readEverything(database());
    expect(after['comments']).toEqual(
      before['comments']?.map((row) =>
        row['id'] === 'old' ? { ...row, email: null, purge_event: expect.any(String) as string } : row,
      ),
    );
    expect((await readHistory(database(), 'old')).at(-1)).toBe('email-purged by system');
  });

  test('however old, no comment is published or deleted by the keeper', async () => {
    await submitSample(store(), 'a');
    await publishSample(store(), 'b');
    const far = RECEIVED_AT + 20 * 365 * DAY;
    await store().takeToken('x', 1, 1, RECEIVED_AT);
    await store().sweep(far);
    await store().purgeEmails(far, far);
    const { comments, submissions, token_buckets: buckets } = await readEverything(database());
    expect(comments?.map((row) => [row['id'], row['state'], row['address_key']])).toEqual([
      ['a', 'held', null],
      ['b', 'published', null],
    ]);
    expect([submissions, buckets]).toEqual([[], []]);
  });

  test('sweeps nothing before its term', async () => {
    await submitSample(store(), 'a');
    await store().takeToken('x', 1, 1, RECEIVED_AT);
    const before = await readEverything(database());
    await store().sweep(RECEIVED_AT);
    expect(await readEverything(database())).toEqual(before);
  });

  test('exports all published comments in pages', async () => {
    for (const id of ['a', 'b', 'c']) await publishSample(store(), id, { story: `tin-tuc/${id}` });
    const first = await store().exportPublished(null, 2);
    const second = await store().exportPublished(first.at(-1)?.id ?? '', 2);
    expect([...first, ...second].map(({ story }) => story)).toEqual(['tin-tuc/a', 'tin-tuc/b', 'tin-tuc/c']);
  });

  test('gives a person all that is kept about them, and nothing about others behind the same address', async () => {
    const shared = { authorKey: 'same-network' };
    await submitSample(store(), 'a', { ...shared, email: 'toi@example.vn', text: 'của tôi' });
    await publishSample(store(), 'b', { ...shared, email: 'toi@example.vn', text: 'cũng của tôi' });
    await submitSample(store(), 'c', { ...shared, email: null, text: 'của người khác' });
    const data = JSON.stringify(await store().personalData('LT-a'));
    expect(data).toContain('cũng của tôi');
    expect(data).not.toContain('của người khác');
    expect(JSON.stringify(await store().personalData('LT-c'))).not.toContain('của tôi');
    expect(await store().personalData('LT-none')).toBeUndefined();
  });
}
