import { expect, test } from 'vitest';
import { decision, publishSample, readEverything, RECEIVED_AT, sampleComment, STORY, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

/** Readers see what one view gives, and nothing that nobody has read. */
export function checkPublished({ database, store }: Bench): void {
  const shown = async () => (await store().published(STORY)).map(({ id }) => id);

  test('shows the allowed columns of published comments and no more', async () => {
    await publishSample(store(), 'a', { queue: 'suspect' });
    for (const id of ['held', 'rejected', 'withdrawn']) await submitSample(store(), id);
    await store().decide(decision('rejected', 1, { action: 'reject', reason: 'other', note: null }));
    await store().decide(decision('withdrawn', 1, { action: 'publish' }));
    await store().decide(decision('withdrawn', 2, { action: 'withdraw', note: null }));
    const expected = {
      id: 'a',
      story: STORY,
      parent: null,
      voice: 'reader',
      name: 'Nông Thị Hiên',
      department: null,
      text: sampleComment('a').text,
      isEdited: false,
      isFeatured: false,
      receivedAt: RECEIVED_AT,
      publishedAt: RECEIVED_AT + 3_600_000,
    };
    expect(await store().published(STORY)).toEqual([expected]);
    expect(await store().exportPublished(null, 10)).toEqual([expected]);
    expect(await store().published('tin-tuc/khac')).toEqual([]);
    const [row = {}] = await database().all({ sql: 'SELECT * FROM published_comments', values: [] });
    expect(Object.keys(row).sort()).toEqual([
      'department',
      'id',
      'is_edited',
      'is_featured',
      'name',
      'parent',
      'published_at',
      'received_at',
      'story',
      'text',
      'voice',
    ]);
  });

  test('the original is not shown once a revision is decided', async () => {
    await submitSample(store(), 'a', { text: 'số điện thoại 0912345678' });
    await store().decide(decision('a', 1, { action: 'publish', revision: { text: 'số điện thoại …', note: '' } }));
    expect(JSON.stringify([await store().published(STORY), await store().exportPublished(null, 9)])).not.toContain(
      '0912345678',
    );
  });

  test('a reply shows only while everything that it answers does', async () => {
    await publishSample(store(), 'a');
    await publishSample(store(), 'b', { parent: 'a', receivedAt: RECEIVED_AT + 1 });
    await publishSample(store(), 'c', { parent: 'b', receivedAt: RECEIVED_AT + 2 });
    expect(await shown()).toEqual(['a', 'b', 'c']);
    await store().decide(decision('a', 2, { action: 'withdraw', note: null }));
    expect(await shown()).toEqual([]);
    expect(await store().exportPublished(null, 10)).toEqual([]);
    expect(await store().report('c', 'insult', 'r', 1)).toBe(false);
    await store().decide(decision('a', 3, { action: 'restore' }));
    await store().decide(decision('a', 4, { action: 'publish' }));
    await store().decide(decision('b', 2, { action: 'withdraw', note: null }));
    expect(await shown()).toEqual(['a']);
  });

  test('the newsroom answers what is published, at once and signed', async () => {
    const answer = sampleComment('answer', {
      voice: 'newsroom',
      parent: 'a',
      department: 'Phòng Tuyên truyền',
      email: null,
    });
    await submitSample(store(), 'a');
    expect(await store().reply(answer, 'lan', false)).toBe(false);
    await store().decide(decision('a', 1, { action: 'publish' }));
    expect(await store().reply({ ...answer, story: 'tin-tuc/khac' }, 'lan', false)).toBe(false);
    expect(await store().reply(answer, 'lan', false)).toBe(true);
    expect((await store().published(STORY)).at(-1)).toMatchObject({
      voice: 'newsroom',
      department: 'Phòng Tuyên truyền',
    });
    expect((await store().awaitingLive()).map(({ id }) => id).sort()).toEqual(['a', 'answer']);
  });

  test('where two must agree the newsroom’s answer waits for the second of them, and counts as no comment', async () => {
    await publishSample(store(), 'a');
    const answer = sampleComment('answer', { voice: 'newsroom', parent: 'a', department: 'Phòng Tuyên truyền' });
    expect(await store().reply(answer, 'lan', true)).toBe(true);
    expect(await store().published(STORY)).toHaveLength(1);
    expect((await store().list({ view: 'awaiting-second-approval', limit: 9 })).comments).toMatchObject([
      { id: 'answer', state: 'held', firstApprovalBy: 'lan' },
    ]);
    const publish = { action: 'publish', needsSecond: true } as const;
    expect(await store().decide(decision('answer', 1, publish))).toEqual({ outcome: 'refused', why: 'same-editor' });
    expect(await store().decide(decision('answer', 1, publish, { editor: 'mai' }))).toMatchObject({
      state: 'published',
    });
    expect(await store().published(STORY)).toHaveLength(2);
    expect(await store().figures('2026-11', '2026-11')).toMatchObject([{ received: 1, published: 1, medianHours: 1 }]);
  });

  test('the version changes with everything that readers could see change', async () => {
    const seen = new Set<string>();
    let versions = 0;
    const look = async () => {
      seen.add(await store().publishedVersion(STORY));
      expect(seen.size).toBe(++versions);
    };
    await look();
    await publishSample(store(), 'a');
    await look();
    await store().feature('a', true, 'lan', 1);
    await look();
    await store().revise({ id: 'a', version: 3, text: 'khác', note: '', editor: 'lan', at: 1 });
    await look();
    await publishSample(store(), 'b');
    await look();
    await store().decide(decision('a', 4, { action: 'withdraw', note: null }));
    await look();
    await store().setPolicy(STORY, 'read-only', 'lan', 1);
    await look();
    await store().setPolicy(STORY, 'off', 'lan', 1);
    await look();
    await store().decide(decision('b', 2, { action: 'erase' }));
    await look();
    await submitSample(store(), 'c');
    expect(await store().publishedVersion(STORY)).toBe([...seen].at(-1));
  });

  test('the policy of a story is kept, replaced and taken back', async () => {
    expect(await store().policy(STORY)).toBeUndefined();
    await store().setPolicy(STORY, 'off', 'lan', 1);
    await store().setPolicy(STORY, 'read-only', 'lan', 1);
    expect(await store().policy(STORY)).toBe('read-only');
    await store().setPolicy(STORY, null, 'lan', 1);
    expect(await store().policy(STORY)).toBeUndefined();
  });

  test('the status tells state and reason, never the text', async () => {
    await submitSample(store(), 'a');
    expect(await store().status('LT-none')).toBeUndefined();
    const status = await store().status('LT-a');
    expect(status).toMatchObject({ state: 'held', story: STORY, receivedAt: RECEIVED_AT });
    expect(JSON.stringify(status)).not.toMatch(/bà con|Hiên|@/);
  });

  test('reading changes nothing', async () => {
    await publishSample(store(), 'a');
    await submitSample(store(), 'b');
    const before = await readEverything(database());
    const reader = store();
    await Promise.all([
      reader.published(STORY),
      reader.publishedVersion(STORY),
      reader.status('LT-a'),
      reader.policy(STORY),
      reader.recentLikeness({ authorKey: 'x', foldedText: 'x', since: 0, now: 0 }),
      reader.counts(),
      reader.list({ view: 'all', limit: 5 }),
      reader.open('a'),
      reader.changesAfter(null, 5),
      reader.events({ limit: 5 }),
      reader.figures('2026-10', '2026-12'),
      reader.phrases(),
      reader.awaitingLive(),
      reader.exportPublished(null, 5),
      reader.personalData('LT-a'),
    ]);
    expect(await readEverything(database())).toEqual(before);
  });
}
