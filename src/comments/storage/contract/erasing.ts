import { expect, test } from 'vitest';
import {
  decision,
  publishSample,
  readEverything,
  readHistory,
  RECEIVED_AT,
  sampleComment,
  STORY,
  submitSample,
} from './samples.ts';
import type { Bench } from './store-contract.ts';

/** Erasing leaves what was decided and nothing of what was written. */
export function checkErasing({ database, store }: Bench): void {
  const secret = {
    name: 'Hoàng Bí Mật',
    email: 'bimat@example.vn',
    text: 'bimat: số của tôi là 0987654321',
    authorKey: 'bimat-author',
    addressKey: 'bimat-address',
    signals: [{ kind: 'telephone', detail: '0987654321' }],
  } as const;

  test('blanks every copy of what the reader wrote and is known by', async () => {
    await submitSample(store(), 'x', secret);
    await store().decide(
      decision('x', 1, { action: 'publish', revision: { text: 'bimat đã sửa', note: 'bỏ số bimat' } }),
    );
    await store().note('x', 'bimat đã gọi 0987654321', 'lan', RECEIVED_AT);
    await store().report('x', 'lộ số bimat', 'bimat-reporter', RECEIVED_AT);
    await store().askErasure('LT-x', RECEIVED_AT);
    await store().forward('x', 'Sở Y tế', false, 'lan', RECEIVED_AT);
    await store().decide(decision('x', 2, { action: 'withdraw', note: 'bimat' }));
    expect(await store().decide(decision('x', 3, { action: 'erase' }))).toMatchObject({ state: 'erased' });
    expect(JSON.stringify(await readEverything(database()))).not.toMatch(/bimat|Bí Mật|bi mat|0987654321|digest-x/i);
    expect(await readHistory(database(), 'x')).toEqual([
      'received by reader',
      'revised by lan',
      'published by lan',
      'noted by lan',
      'reported by reader',
      'erasure-asked by reader',
      'forwarded by lan',
      'withdrawn by lan',
      'erased by lan',
    ]);
    expect(await store().status('LT-x')).toMatchObject({ state: 'erased', reasonNote: null });
  });

  test('an erased comment cannot come back: not by a decision, a note, or the request sent again', async () => {
    await submitSample(store(), 'x', secret);
    await store().decide(decision('x', 1, { action: 'erase' }));
    expect(await store().note('x', 'thêm', 'lan', 1)).toBe(false);
    expect(await store().forward('x', 'Sở', true, 'lan', 1)).toBe(false);
    expect(await store().claim('x', 'lan', 1, 9)).toEqual({ held: false, by: null });
    expect(await store().askSecondLook('LT-x', 1)).toBe('refused');
    const again = { idempotencyKey: 'key-x', requestDigest: 'digest-x', nonce: 'nonce-x', nonceExpiresAt: 1 };
    expect(await store().submit(sampleComment('y', secret), again)).toEqual({ outcome: 'nonce-spent' });
  });

  test('leaves other comments of the same writer alone', async () => {
    await publishSample(store(), 'x', secret);
    await publishSample(store(), 'y', secret);
    await store().decide(decision('x', 2, { action: 'erase' }));
    expect((await store().published(STORY)).map(({ id, text }) => [id, text])).toEqual([['y', secret.text]]);
  });

  test('withdrawing and erasing ask for the page in the same batch and keep an alarm up until it is gone', async () => {
    await publishSample(store(), 'w');
    await publishSample(store(), 'e');
    await publishSample(store(), 'reply', { parent: 'w' });
    const first = await store().takeWork('render-story', RECEIVED_AT * 2, 1, 50);
    await store().finishWork(
      first.map(({ id }) => id),
      RECEIVED_AT,
    );
    await store().markLive(await store().awaitingLive(), RECEIVED_AT);
    expect(await store().awaitingLive()).toEqual([]);

    await store().decide(decision('w', 2, { action: 'withdraw', note: null }));
    await store().decide(decision('e', 2, { action: 'erase' }));
    const work = await store().takeWork('render-story', RECEIVED_AT * 2, 1, 50);
    expect(work.map(({ because, comment, story }) => `${because} ${comment} ${story}`).sort()).toEqual([
      `erased e ${STORY}`,
      `withdrawn w ${STORY}`,
    ]);
    const awaited = await store().awaitingLive();
    expect(awaited.map(({ id, shouldShow }) => [id, shouldShow]).sort()).toEqual([
      ['e', false],
      ['reply', false],
      ['w', false],
    ]);
    expect((await store().counts()).alarm).toBe(3);

    await store().decide(decision('w', 3, { action: 'restore' }));
    expect((await store().counts()).alarm).toBe(3);
    await store().markLive(awaited, RECEIVED_AT);
    expect((await store().counts()).alarm).toBe(0);
    expect(await store().status('LT-e')).toMatchObject({ liveCheckedAt: RECEIVED_AT });
  });

  test('what was looked at before a change is not taken for seen after it', async () => {
    await publishSample(store(), 'a');
    const seen = await store().awaitingLive();
    await store().decide(decision('a', 2, { action: 'withdraw', note: null }));
    await store().markLive(seen, RECEIVED_AT);
    expect((await store().counts()).alarm).toBe(1);
    expect((await store().list({ view: 'alarm', limit: 5 })).comments).toMatchObject([{ id: 'a', state: 'withdrawn' }]);
  });

  test('an erased comment that was never published raises no alarm', async () => {
    await submitSample(store(), 'a');
    await store().decide(decision('a', 1, { action: 'erase' }));
    expect(await store().awaitingLive()).toEqual([]);
  });
}
