import { expect, test } from 'vitest';
import { commentStates } from '../../domain/comment.ts';
import { actions, stateAfter } from '../../domain/transitions.ts';
import { sql } from '../database.ts';
import { decision, publishSample, readHistory, RECEIVED_AT, STORY, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

const deeds = {
  publish: { action: 'publish' },
  reject: { action: 'reject', reason: 'off-topic', note: 'Xin viết về bài này.' },
  withdraw: { action: 'withdraw', note: null },
  restore: { action: 'restore' },
  erase: { action: 'erase' },
} as const;

/** A decision is taken once, on what its editor saw, by somebody who may take it. */
export function checkDeciding({ database, store }: Bench): void {
  test.each(commentStates.flatMap((state) => actions.map((action) => ({ state, action }))))(
    '$action of a comment that is $state follows the model',
    async ({ state, action }) => {
      await submitSample(store(), 'a');
      const path = {
        held: [],
        published: ['publish'],
        rejected: ['reject'],
        withdrawn: ['publish', 'withdraw'],
        erased: ['erase'],
      } as const;
      for (const [index, step] of path[state].entries()) await store().decide(decision('a', index + 1, deeds[step]));
      const before = await readHistory(database(), 'a');
      const version = path[state].length + 1;
      const after = stateAfter(state, action);
      const outcome = await store().decide(decision('a', version, deeds[action], { editor: 'minh' }));
      if (after === undefined) {
        expect(outcome).toEqual({ outcome: 'refused', why: 'state' });
        expect(await readHistory(database(), 'a')).toEqual(before);
      } else {
        expect(outcome).toEqual({ outcome: 'done', state: after, version: version + 1 });
        expect(await readHistory(database(), 'a')).toHaveLength(before.length + 1);
      }
    },
  );

  test('a decision on an older version is told who was first', async () => {
    await publishSample(store(), 'a');
    expect(await store().decide(decision('a', 1, deeds.reject, { editor: 'minh' }))).toEqual({
      outcome: 'conflict',
      state: 'published',
      version: 2,
      by: 'lan',
    });
    expect(await store().decide(decision('none', 1, deeds.reject))).toEqual({ outcome: 'unknown' });
  });

  test('publishes the corrected text in the same step', async () => {
    await submitSample(store(), 'a');
    await store().decide(decision('a', 1, { action: 'publish', revision: { text: 'Đã sửa', note: 'thêm dấu' } }));
    expect((await store().published('tin-tuc/le-phat-dong'))[0]).toMatchObject({ text: 'Đã sửa', isEdited: true });
    expect(await readHistory(database(), 'a')).toEqual(['received by reader', 'revised by lan', 'published by lan']);
    expect(await store().status('LT-a')).toMatchObject({ isEdited: true, revisionNote: 'thêm dấu' });
  });

  test('revises only what is published, and only on the version that was seen', async () => {
    await submitSample(store(), 'a');
    const revision = { id: 'a', text: 'Đã sửa', note: '', editor: 'minh', at: RECEIVED_AT };
    expect(await store().revise({ ...revision, version: 1 })).toEqual({ outcome: 'refused', why: 'state' });
    await store().decide(decision('a', 1, deeds.publish));
    expect(await store().revise({ ...revision, version: 1 })).toMatchObject({ outcome: 'conflict', by: 'lan' });
    expect(await store().revise({ ...revision, version: 2 })).toEqual({
      outcome: 'done',
      state: 'published',
      version: 3,
    });
    expect(await store().revise({ ...revision, id: 'none', version: 1 })).toEqual({ outcome: 'unknown' });
  });

  test('a sensitive section asks for a second person', async () => {
    await submitSample(store(), 'a');
    const publish = { ...deeds.publish, needsSecond: true };
    const first = decision('a', 1, { ...publish, revision: { text: 'Đã sửa', note: '' } });
    expect(await store().decide(first)).toEqual({ outcome: 'first-approval', version: 2 });
    expect(await store().published('tin-tuc/le-phat-dong')).toEqual([]);
    expect(await store().counts()).toMatchObject({ inbox: 0, 'awaiting-second-approval': 1 });
    expect(await store().decide(decision('a', 2, publish))).toEqual({ outcome: 'refused', why: 'same-editor' });
    expect(await store().decide(decision('a', 1, publish, { editor: 'minh' }))).toMatchObject({
      outcome: 'conflict',
      by: 'lan',
    });
    expect(await store().decide(decision('a', 2, publish, { editor: 'minh' }))).toMatchObject({ outcome: 'done' });
    expect(await store().published('tin-tuc/le-phat-dong')).toMatchObject([{ text: 'Đã sửa' }]);
    expect((await readHistory(database(), 'a')).slice(1)).toEqual([
      'revised by lan',
      'first-approved by lan',
      'published by minh',
    ]);
  });

  test('where two must agree, nobody corrects alone what is published; withdrawn, it comes back through its queue', async () => {
    await publishSample(store(), 'a');
    const revision = { id: 'a', version: 2, text: 'Đã sửa', note: '', editor: 'minh', at: RECEIVED_AT };
    const refused = { outcome: 'refused', why: 'needs-second' };
    expect(await store().revise({ ...revision, needsSecond: true })).toEqual(refused);
    // Whoever saw an older version is told what stands now.
    expect(await store().revise({ ...revision, version: 1, needsSecond: true })).toMatchObject({ outcome: 'conflict' });
    expect(await store().published(STORY)).toMatchObject([{ isEdited: false }]);
    expect(await readHistory(database(), 'a')).toEqual(['received by reader', 'published by lan']);

    await store().decide(decision('a', 2, deeds.withdraw));
    await store().decide(decision('a', 3, deeds.restore));
    const publish = { ...deeds.publish, needsSecond: true };
    await store().decide(decision('a', 4, { ...publish, revision: { text: 'Đã sửa', note: '' } }));
    expect(await store().published(STORY)).toEqual([]);
    await store().decide(decision('a', 5, publish, { editor: 'minh' }));
    expect(await store().published(STORY)).toMatchObject([{ text: 'Đã sửa' }]);
  });

  test('two people approve even when a rejection came between', async () => {
    await submitSample(store(), 'a');
    const publish = { ...deeds.publish, needsSecond: true };
    await store().decide(decision('a', 1, publish));
    await store().decide(decision('a', 2, deeds.reject, { editor: 'minh' }));
    await store().decide(decision('a', 3, deeds.restore, { editor: 'minh' }));
    expect(await store().decide(decision('a', 4, publish, { editor: 'minh' }))).toMatchObject({
      outcome: 'first-approval',
    });
  });

  test('a second look is decided by another editor than the first', async () => {
    await submitSample(store(), 'a');
    await store().decide(decision('a', 1, deeds.reject));
    expect(await store().askSecondLook('LT-a', RECEIVED_AT)).toBe('asked');
    for (const deed of [deeds.restore, deeds.reject])
      expect(await store().decide(decision('a', 3, deed))).toEqual({ outcome: 'refused', why: 'same-editor' });
    expect(await store().decide(decision('a', 3, deeds.restore, { editor: 'minh' }))).toMatchObject({ state: 'held' });
    expect(await store().decide(decision('a', 4, deeds.reject))).toEqual({ outcome: 'refused', why: 'same-editor' });
    expect(await store().decide(decision('a', 4, deeds.publish))).toEqual({ outcome: 'refused', why: 'same-editor' });
    expect(await store().decide(decision('a', 4, deeds.publish, { editor: 'minh' }))).toMatchObject({
      state: 'published',
    });
    expect(await store().status('LT-a')).toMatchObject({ secondLook: 'answered', reason: null });
    expect((await store().counts())['second-look']).toBe(0);
  });

  test('a second look can uphold the rejection, once', async () => {
    await submitSample(store(), 'a');
    await store().decide(decision('a', 1, deeds.reject));
    await store().askSecondLook('LT-a', RECEIVED_AT);
    const uphold = decision(
      'a',
      3,
      { action: 'reject', reason: 'insult', note: 'Xin dùng lời khác.' },
      { editor: 'minh' },
    );
    expect(await store().decide(uphold)).toEqual({ outcome: 'done', state: 'rejected', version: 4 });
    expect(await store().status('LT-a')).toMatchObject({
      secondLook: 'answered',
      reason: 'insult',
      reasonNote: 'Xin dùng lời khác.',
    });
    expect(await store().decide({ ...uphold, version: 4 })).toEqual({ outcome: 'refused', why: 'state' });
    expect((await readHistory(database(), 'a')).at(-1)).toBe('second-look-answered by minh');
  });

  test('no event holds what a reader or an editor wrote', async () => {
    await submitSample(store(), 'a');
    await store().decide(
      decision('a', 1, { action: 'publish', revision: { text: 'chữ của biên tập', note: 'lời nhắn' } }),
    );
    await store().note('a', 'ghi chú riêng', 'lan', 1);
    await store().decide(decision('a', 2, { action: 'withdraw', note: 'lời nhắn' }));
    const written = JSON.stringify(await database().all(sql`SELECT * FROM comment_events`));
    for (const words of ['bà con', 'chữ của', 'lời nhắn', 'ghi chú', 'Hiên', '@']) expect(written).not.toContain(words);
  });
}
