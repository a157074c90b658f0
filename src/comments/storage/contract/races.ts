import { expect, test } from 'vitest';
import { decision, readEverything, readHistory, sampleComment, sampleOnce, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

/** At once means at once: each race runs on connections that are already open. */
export function checkRaces({ database, store }: Bench): void {
  const warmUp = () => Promise.all(numbers(20).map(() => store().counts()));
  const tally = (outcomes: readonly { readonly outcome: string }[]) =>
    Object.entries(Object.groupBy(outcomes, ({ outcome }) => outcome))
      .map(([outcome, all]) => [outcome, all?.length])
      .sort();

  test('two editors approve the same 50 comments: 50 decisions, 50 events, 50 pages to render', async () => {
    const ids = numbers(50).map((number) => `c${number}`);
    await Promise.all(ids.map((id) => submitSample(store(), id)));
    await warmUp();
    const outcomes = await Promise.all(
      ids.flatMap((id) =>
        ['lan', 'minh'].map((editor) => store().decide(decision(id, 1, { action: 'publish' }, { editor }))),
      ),
    );
    expect(tally(outcomes)).toEqual([
      ['conflict', 50],
      ['done', 50],
    ]);
    const { comment_events: events = [], outbox = [], comments = [] } = await readEverything(database());
    expect(events.filter((event) => event['kind'] === 'published')).toHaveLength(50);
    expect(outbox.filter((item) => item['kind'] === 'render-story')).toHaveLength(50);
    expect(comments.every((comment) => comment['version'] === 2)).toBe(true);
    for (const event of events.filter(({ kind }) => kind === 'published'))
      expect(comments.find(({ id }) => id === event['comment'])?.['decided_by']).toBe(event['actor']);
  });

  test('100 approvals of 100 comments by two editors at once: 100 events', async () => {
    const ids = numbers(100).map((number) => `c${number}`);
    await Promise.all(ids.map((id) => submitSample(store(), id)));
    await warmUp();
    const outcomes = await Promise.all(
      ids.map((id, index) =>
        store().decide(decision(id, 1, { action: 'publish' }, { editor: index % 2 ? 'lan' : 'minh' })),
      ),
    );
    expect(tally(outcomes)).toEqual([['done', 100]]);
    const { comment_events: events = [] } = await readEverything(database());
    expect(events.filter((event) => event['kind'] === 'published')).toHaveLength(100);
  });

  test('twenty different decisions on one comment: one wins, and its event alone is written', async () => {
    await submitSample(store(), 'a');
    await warmUp();
    const outcomes = await Promise.all(
      numbers(20).map((number) =>
        store().decide(
          number % 2
            ? decision(
                'a',
                1,
                { action: 'publish', revision: { text: `bản ${number}`, note: '' } },
                { editor: `e${number}` },
              )
            : decision('a', 1, { action: 'reject', reason: 'off-topic', note: null }, { editor: `e${number}` }),
        ),
      ),
    );
    expect(tally(outcomes)).toEqual([
      ['conflict', 19],
      ['done', 1],
    ]);
    const file = await store().open('a');
    expect(file?.revisions.length).toBe(file?.comment.state === 'published' ? 1 : 0);
    expect(file?.events.filter(({ kind }) => ['published', 'rejected'].includes(kind))).toHaveLength(1);
    const winner = file?.comment.decidedBy;
    expect(outcomes.filter((one) => one.outcome === 'conflict' && one.by === winner)).toHaveLength(19);
  });

  test('the same submission 50 times at once is one comment', async () => {
    await warmUp();
    const outcomes = await Promise.all(
      numbers(50).map((number) => store().submit(sampleComment(`c${number}`), sampleOnce('same'))),
    );
    expect(tally(outcomes)).toEqual([
      ['repeated', 49],
      ['stored', 1],
    ]);
    expect(new Set(outcomes.map((one) => ('receiptCode' in one ? one.receiptCode : ''))).size).toBe(1);
    const everything = await readEverything(database());
    for (const table of ['comments', 'comment_events', 'outbox', 'submissions'])
      expect(everything[table], table).toHaveLength(1);
  });

  test('one proof under 20 keys at once is one comment', async () => {
    await warmUp();
    const outcomes = await Promise.all(
      numbers(20).map((number) =>
        store().submit(sampleComment(`c${number}`), sampleOnce(`k${number}`, { nonce: 'shared' })),
      ),
    );
    expect(tally(outcomes)).toEqual([
      ['nonce-spent', 19],
      ['stored', 1],
    ]);
    const everything = await readEverything(database());
    for (const table of ['comments', 'comment_events', 'submissions']) expect(everything[table], table).toHaveLength(1);
  });

  test('a bucket of five gives five tokens to 30 at once', async () => {
    await warmUp();
    const waits = await Promise.all(numbers(30).map(() => store().takeToken('a', 5, 60, 1_000_000)));
    expect(waits.filter(({ waitMs }) => waitMs === 0)).toHaveLength(5);
    expect(waits.every(({ waitMs }) => waitMs === 0 || waitMs === 60_000)).toBe(true);
  });

  test('ten workers at once never take the same work', async () => {
    await Promise.all(numbers(40).map((number) => submitSample(store(), `c${number}`)));
    await warmUp();
    const now = sampleComment('a').receivedAt;
    const taken = (await Promise.all(numbers(10).map(() => store().takeWork('notice', now, 60_000, 10)))).flat();
    expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
    expect(taken.length).toBeGreaterThanOrEqual(10);
  });

  test('a claim has one holder, and asking for a second look counts once', async () => {
    await submitSample(store(), 'a');
    await store().decide(decision('a', 1, { action: 'reject', reason: 'off-topic', note: null }));
    await warmUp();
    const claims = await Promise.all(numbers(10).map((number) => store().claim('a', `e${number}`, 0, 100)));
    expect(claims.filter(({ held }) => held)).toHaveLength(1);
    const looks = await Promise.all(numbers(10).map(() => store().askSecondLook('LT-a', 1)));
    expect(looks.filter((look) => look === 'asked')).toHaveLength(1);
    expect(
      (await readHistory(database(), 'a')).filter((entry) => entry === 'second-look-asked by reader'),
    ).toHaveLength(1);
  });
}
