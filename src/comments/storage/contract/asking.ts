import { expect, test } from 'vitest';
import { decision, publishSample, readHistory, RECEIVED_AT, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

const MINUTE = 60_000;

/** Readers ask by their receipt code, and what they ask waits for an editor. */
export function checkAsking({ database, store }: Bench): void {
  test('a request for erasure starts its clock once', async () => {
    await submitSample(store(), 'a');
    expect(await store().askErasure('LT-none', RECEIVED_AT)).toBe(false);
    expect(await store().askErasure('LT-a', RECEIVED_AT)).toBe(true);
    expect(await store().askErasure('LT-a', RECEIVED_AT + MINUTE)).toBe(true);
    expect(await store().status('LT-a')).toMatchObject({ erasureAskedAt: RECEIVED_AT, state: 'held' });
    // Received on a Sunday: due on Tuesday.
    expect((await store().open('a'))?.erasure).toEqual({
      askedAt: RECEIVED_AT,
      dueAt: Date.parse('2026-11-24T08:00+07:00'),
    });
    expect((await store().counts())['data-requests']).toBe(1);
    expect(await readHistory(database(), 'a')).toEqual(['received by reader', 'erasure-asked by reader']);
    await store().decide(decision('a', 1, { action: 'erase' }));
    expect((await store().counts())['data-requests']).toBe(0);
    expect(await store().askErasure('LT-a', RECEIVED_AT)).toBe(true);
    expect((await store().counts())['data-requests']).toBe(0);
  });

  test('an editor writes down a request that came by telephone, its clock running from the call', async () => {
    await submitSample(store(), 'a');
    const call = {
      id: 'a',
      askedAt: RECEIVED_AT + MINUTE,
      channel: 'telephone',
      editor: 'lan',
      at: RECEIVED_AT + 9 * MINUTE,
    } as const;
    expect(await store().registerErasure({ ...call, id: 'none' })).toBe(false);
    const both = [store().registerErasure(call), store().registerErasure({ ...call, editor: 'mai' })];
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
    await store().askErasure('LT-a', RECEIVED_AT + 10 * MINUTE);
    const file = await store().open('a');
    expect(file?.erasure).toEqual({ askedAt: call.askedAt, dueAt: Date.parse('2026-11-24T08:01+07:00') });
    expect(file?.events.slice(1)).toMatchObject([{ kind: 'erasure-registered', detail: { channel: 'telephone' } }]);
    expect(await store().takeWork('notice', call.at, MINUTE, 9)).toMatchObject([
      { because: 'received' },
      { because: 'erasure-registered' },
    ]);
    await store().decide(decision('a', 1, { action: 'erase' }));
    expect(await store().registerErasure(call)).toBe(false);
  });

  test('a request that is taken back is closed, and can be made again', async () => {
    await submitSample(store(), 'a');
    expect(await store().dropErasure('a', 'nhầm', 'lan', RECEIVED_AT)).toBe(false);
    await store().askErasure('LT-a', RECEIVED_AT);
    expect(await store().dropErasure('a', 'Người gửi rút lại', 'lan', RECEIVED_AT + MINUTE)).toBe(true);
    expect((await store().counts())['data-requests']).toBe(0);
    await store().askErasure('LT-a', RECEIVED_AT + 2 * MINUTE);
    expect(await store().status('LT-a')).toMatchObject({ erasureAskedAt: RECEIVED_AT + 2 * MINUTE });
    expect(await readHistory(database(), 'a')).toEqual([
      'received by reader',
      'erasure-asked by reader',
      'erasure-dropped by lan',
      'erasure-asked by reader',
    ]);
  });

  test('a second look can be asked for once, of a rejection only', async () => {
    await submitSample(store(), 'a');
    expect(await store().askSecondLook('LT-none', RECEIVED_AT)).toBeUndefined();
    expect(await store().askSecondLook('LT-a', RECEIVED_AT)).toBe('refused');
    await store().decide(decision('a', 1, { action: 'reject', reason: 'off-topic', note: null }));
    expect(await store().askSecondLook('LT-a', RECEIVED_AT)).toBe('asked');
    expect(await store().askSecondLook('LT-a', RECEIVED_AT)).toBe('already');
    expect((await store().list({ view: 'second-look', limit: 9 })).comments).toMatchObject([
      { id: 'a', secondLook: 'asked' },
    ]);
  });

  test('a report opens a case that an editor closes', async () => {
    await publishSample(store(), 'a');
    await submitSample(store(), 'b');
    expect(await store().report('b', 'insult', 'reporter', RECEIVED_AT)).toBe(false);
    expect(await store().report('a', 'insult', 'reporter', RECEIVED_AT)).toBe(true);
    expect(await store().report('a', 'insult', 'reporter', RECEIVED_AT)).toBe(true);
    expect((await store().open('a'))?.reports).toEqual([{ reason: 'insult', at: RECEIVED_AT }]);
    expect((await store().counts()).reported).toBe(1);
    expect(await store().dismissReports('a', 'lan', RECEIVED_AT)).toBe(true);
    expect(await store().dismissReports('a', 'lan', RECEIVED_AT)).toBe(false);
    expect((await store().counts()).reported).toBe(0);
    await store().report('a', 'insult', 'another', RECEIVED_AT);
    await store().decide(decision('a', 2, { action: 'withdraw', note: null }));
    expect((await store().counts()).reported).toBe(0);
  });

  test('each request gives the newsroom a notice', async () => {
    await publishSample(store(), 'a');
    await store().report('a', 'insult', 'reporter', RECEIVED_AT);
    await store().askErasure('LT-a', RECEIVED_AT);
    await store().askErasure('LT-a', RECEIVED_AT);
    await submitSample(store(), 'b');
    await store().decide(decision('b', 1, { action: 'reject', reason: 'other', note: null }));
    await store().askSecondLook('LT-b', RECEIVED_AT);
    const notices = await store().takeWork('notice', RECEIVED_AT, MINUTE, 50);
    expect(notices.map(({ because, comment }) => `${because} ${comment}`).sort()).toEqual([
      'erasure-asked a',
      'received a',
      'received b',
      'reported a',
      'second-look-asked b',
    ]);
  });

  test('a bucket fills up again, and a clock set back does not lock anybody out', async () => {
    const take = (now: number) => store().takeToken('address', 2, 60, now);
    const start = RECEIVED_AT;
    expect(await take(start)).toEqual({ waitMs: 0 });
    expect(await take(start)).toEqual({ waitMs: 0 });
    expect(await take(start + 1000)).toEqual({ waitMs: 59_000 });
    expect(await take(start + MINUTE)).toEqual({ waitMs: 0 });
    expect(await take(start + MINUTE)).toEqual({ waitMs: MINUTE });
    expect(await take(start - 24 * 60 * MINUTE)).toEqual({ waitMs: 0 });
    expect(await take(start - 24 * 60 * MINUTE)).toEqual({ waitMs: 0 });
    expect(await take(start - 24 * 60 * MINUTE)).toEqual({ waitMs: MINUTE });
  });
}
