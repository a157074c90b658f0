import { expect, test } from 'vitest';
import { newReceiptCode } from '../../domain/receipt-code.ts';
import { decision, publishSample, readHistory, RECEIVED_AT, STORY, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

const HOUR = 3_600_000;

/** Lists, marks, log and figures of the editors. */
export function checkDesk({ database, store }: Bench): void {
  test('a list comes in pages that miss and repeat nothing, from its right end', async () => {
    for (let number = 0; number < 7; number++)
      await submitSample(store(), `c${number}`, { receivedAt: RECEIVED_AT + Math.floor(number / 3) });
    const walk = async (view: 'inbox' | 'all') => {
      const ids: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page = await store().list({ view, limit: 2, ...(after === undefined ? {} : { after }) });
        ids.push(...page.comments.map(({ id }) => id));
        after = page.next;
      }
      return ids;
    };
    const oldestFirst = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
    expect(await walk('inbox')).toEqual(oldestFirst);
    expect(await walk('all')).toEqual(oldestFirst.toReversed());
    expect((await store().list({ view: 'all', limit: 9, after: 'không phải con trỏ' })).comments).toHaveLength(7);
  });

  test('finds words without accents in text, name, story and the editor’s text', async () => {
    await submitSample(store(), 'a', { text: 'Đường lên bản đã rộng hơn 50%', name: 'Lý Thị Sỹ' });
    await publishSample(store(), 'b', { text: 'Chữ khác' });
    await store().revise({ id: 'b', version: 2, text: 'Chữ đã sửa lại', note: '', editor: 'lan', at: 1 });
    const find = async (search: string) =>
      (await store().list({ view: 'all', search, limit: 9 })).comments.map(({ id }) => id).sort();
    expect(await find('duong len')).toEqual(['a']);
    expect(await find('ĐƯỜNG ly thi si')).toEqual(['a']);
    expect(await find('sua lai')).toEqual(['b']);
    expect(await find('le-phat-dong')).toEqual(['a', 'b']);
    expect(await find('50%')).toEqual(['a']);
    expect(await find('%')).toEqual(['a']);
    expect(await find('_')).toEqual([]);
    expect(await find('duong khac')).toEqual([]);
    expect(await find('\\'.repeat(80))).toEqual([]);
    expect(await find('đ'.repeat(200))).toEqual([]);
  });

  test('finds a comment by the receipt code that somebody reads out', async () => {
    const code = newReceiptCode((bytes) => new Uint8Array(bytes).fill(7));
    await submitSample(store(), 'a', { receiptCode: code });
    await submitSample(store(), 'b');
    const { comments } = await store().list({ view: 'all', search: code.toLowerCase().replaceAll('-', ' '), limit: 9 });
    expect(comments).toMatchObject([{ id: 'a' }]);
  });

  test('narrows to a story and to an author', async () => {
    await submitSample(store(), 'a', { authorKey: 'k' });
    await publishSample(store(), 'b', { authorKey: 'k', story: 'tin-tuc/khac' });
    expect((await store().list({ view: 'all', authorKey: 'k', limit: 9 })).comments).toHaveLength(2);
    expect((await store().list({ view: 'all', story: STORY, limit: 9 })).comments).toMatchObject([{ id: 'a' }]);
    expect((await store().open('a'))?.author).toEqual({ counts: { held: 1, published: 1 }, block: null });
    await store().block('k', RECEIVED_AT, 'quảng cáo', 'lan', 1);
    expect((await store().open('a'))?.author.block).toEqual({ until: RECEIVED_AT, reason: 'quảng cáo' });
  });

  test('counts what the lists hold, and how long the oldest has waited', async () => {
    expect(await store().counts()).toMatchObject({ inbox: 0, oldestHeldAt: null });
    await submitSample(store(), 'a', { receivedAt: RECEIVED_AT - HOUR });
    await submitSample(store(), 'b', { queue: 'suspect' });
    await publishSample(store(), 'c');
    expect(await store().counts()).toEqual({
      inbox: 1,
      suspect: 1,
      published: 1,
      rejected: 0,
      withdrawn: 0,
      'second-look': 0,
      reported: 0,
      alarm: 0,
      'data-requests': 0,
      'awaiting-second-approval': 0,
      oldestHeldAt: RECEIVED_AT - HOUR,
    });
  });

  test('opens a comment with its whole thread', async () => {
    await publishSample(store(), 'a');
    await publishSample(store(), 'b', { parent: 'a' });
    await submitSample(store(), 'c', { parent: 'b' });
    await submitSample(store(), 'd', { parent: 'a', receivedAt: RECEIVED_AT + 1 });
    await submitSample(store(), 'other');
    expect((await store().open('b'))?.thread.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    expect(await store().open('none')).toBeUndefined();
  });

  test('a claim keeps others away until it ends', async () => {
    await submitSample(store(), 'a');
    expect(await store().claim('a', 'lan', 0, 100)).toEqual({ held: true, by: 'lan' });
    expect(await store().claim('a', 'minh', 50, 150)).toEqual({ held: false, by: 'lan' });
    expect(await store().claim('a', 'lan', 60, 160)).toEqual({ held: true, by: 'lan' });
    expect(await store().claim('a', 'minh', 160, 260)).toEqual({ held: true, by: 'minh' });
    await store().release('a', 'lan', 170);
    expect(await store().claim('a', 'lan', 180, 280)).toEqual({ held: false, by: 'minh' });
    await store().release('a', 'minh', 190);
    expect(await store().claim('a', 'lan', 190, 280)).toEqual({ held: true, by: 'lan' });
    expect(await store().claim('none', 'lan', 0, 1)).toEqual({ held: false, by: null });
    expect(await readHistory(database(), 'a')).toEqual([
      'received by reader',
      'claimed by lan',
      'claimed by minh',
      'released by minh',
      'claimed by lan',
    ]);
    await store().decide(decision('a', 1, { action: 'publish' }));
    expect((await store().open('a'))?.comment).toMatchObject({ claimedBy: null, claimedUntil: null });
  });

  test('features, notes and forwards, each in the log', async () => {
    await submitSample(store(), 'a');
    expect(await store().feature('a', true, 'lan', 1)).toBe(false);
    await store().decide(decision('a', 1, { action: 'publish' }));
    expect(await store().feature('a', true, 'lan', 1)).toBe(true);
    expect(await store().published(STORY)).toMatchObject([{ isFeatured: true }]);
    expect(await store().note('a', 'Đã gọi cho tác giả', 'minh', 2)).toBe(true);
    expect(await store().forward('a', 'Sở Giao thông', true, 'minh', 3)).toBe(true);
    const file = await store().open('a');
    expect(file?.notes).toEqual([{ editor: 'minh', text: 'Đã gọi cho tác giả', at: 2 }]);
    expect(file?.events.slice(2).map(({ kind, detail }) => [kind, detail])).toEqual([
      ['featured', { isFeatured: true }],
      ['noted', {}],
      ['forwarded', { to: 'Sở Giao thông', withContact: true }],
    ]);
  });

  test('phrases are kept, replaced and removed, each change in the log', async () => {
    await store().savePhrase({ id: '1', text: 'đánh bạc', label: 'cờ bạc' }, 'lan', 1);
    await store().savePhrase({ id: '1', text: 'đánh bài', label: 'cờ bạc' }, 'lan', 2);
    expect(await store().phrases()).toEqual([{ id: '1', text: 'đánh bài', label: 'cờ bạc' }]);
    await store().removePhrase('1', 'minh', 3);
    expect(await store().phrases()).toEqual([]);
    expect((await store().events({ limit: 9 })).map(({ kind, actor, comment }) => [kind, actor, comment])).toEqual([
      ['phrase-removed', 'minh', null],
      ['phrase-saved', 'lan', null],
      ['phrase-saved', 'lan', null],
    ]);
  });

  test('tells what has happened since, and the log by time and person', async () => {
    await submitSample(store(), 'a');
    const [last] = await store().changesAfter(null, 1);
    await store().decide(decision('a', 1, { action: 'publish' }));
    await store().note('a', 'x', 'minh', 5);
    expect((await store().changesAfter(last?.id ?? '', 9)).map(({ kind }) => kind)).toEqual(['published', 'noted']);
    expect((await store().changesAfter(null, 2)).map(({ kind }) => kind)).toEqual(['published', 'noted']);
    expect(await store().events({ actor: 'minh', limit: 9 })).toMatchObject([{ kind: 'noted' }]);
    expect(await store().events({ from: RECEIVED_AT, to: RECEIVED_AT + 1, limit: 9 })).toMatchObject([
      { kind: 'received' },
    ]);
    const [newest] = await store().events({ limit: 1 });
    expect(await store().events({ after: newest?.id ?? '', limit: 9 })).toHaveLength(2);
  });

  test('figures of local months come from the log and outlive erasure', async () => {
    const endOfNovember = Date.parse('2026-11-30T23:30+07:00');
    await submitSample(store(), 'a', { receivedAt: endOfNovember });
    await submitSample(store(), 'b', { receivedAt: endOfNovember });
    await submitSample(store(), 'c', { receivedAt: endOfNovember + HOUR });
    await store().decide(
      decision('a', 1, { action: 'publish', revision: { text: 'x', note: '' } }, { at: endOfNovember + HOUR }),
    );
    await store().decide(
      decision('b', 1, { action: 'reject', reason: 'insult', note: null }, { at: endOfNovember + 3 * HOUR }),
    );
    await store().decide(decision('b', 2, { action: 'erase' }, { at: endOfNovember + 3 * HOUR }));
    const none = { published: 0, edited: 0, rejected: 0, withdrawn: 0, rejectedFor: {}, medianHours: null };
    expect(await store().figures('2026-11', '2027-01')).toEqual([
      { ...none, month: '2026-11', received: 2 },
      {
        ...none,
        month: '2026-12',
        received: 1,
        published: 1,
        edited: 1,
        rejected: 1,
        rejectedFor: { insult: 1 },
        medianHours: 2,
      },
      { ...none, month: '2027-01', received: 0 },
    ]);
  });
}
