import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CommentState } from '../../domain/comment.ts';
import { type Action, actions, stateAfter } from '../../domain/transitions.ts';
import type { CommentStore, DecisionOutcome } from '../comment-store.ts';
import { decision, emptyTables, RECEIVED_AT, STORY, submitSample } from './samples.ts';
import type { Bench } from './store-contract.ts';

/** What the model knows of the two comments: enough to foretell every answer. */
interface Known {
  readonly comments: Record<string, { state: CommentState; version: number; decisions: number }>;
}

const ids = ['a', 'b'] as const;
const deed = (action: Action) =>
  action === 'reject'
    ? ({ action, reason: 'off-topic', note: null } as const)
    : action === 'withdraw'
      ? ({ action, note: null } as const)
      : { action };

/** Several editors decide on what they last saw, at once; the model says what may come of it. */
class DecideAtOnce implements fc.AsyncCommand<Known, CommentStore> {
  readonly id: string;
  readonly wishes: readonly Action[];
  /** How many versions behind the editors' pages are. */
  readonly lag: number;

  constructor(id: string, wishes: readonly Action[], lag: number) {
    this.id = id;
    this.wishes = wishes;
    this.lag = lag;
  }

  check(): boolean {
    return true;
  }

  async run(model: Known, store: CommentStore): Promise<void> {
    const known = model.comments[this.id];
    if (known === undefined) throw new Error('The model knows both comments.');
    const version = Math.max(1, known.version - this.lag);
    const outcomes = await Promise.all(
      this.wishes.map((action, index) =>
        store.decide(decision(this.id, version, deed(action), { editor: `editor-${index}` })),
      ),
    );
    const done = outcomes.flatMap((outcome, index) =>
      outcome.outcome === 'done' ? [{ outcome, action: this.wishes[index] }] : [],
    );
    const possible = this.wishes.filter((action) => stateAfter(known.state, action) !== undefined);
    expect(done).toHaveLength(version === known.version && possible.length > 0 ? 1 : 0);
    for (const { outcome, action } of done) {
      expect(outcome.state).toBe(action && stateAfter(known.state, action));
      known.state = outcome.state;
      known.version = outcome.version;
      known.decisions++;
    }
    for (const outcome of outcomes) expectAllowed(outcome, version, known.version);
    await expectAgreement(model, store);
  }

  toString(): string {
    return `decideAtOnce(${this.id}, ${this.wishes.join(' ')}, ${this.lag} behind)`;
  }
}

function expectAllowed(outcome: DecisionOutcome, asked: number, now: number): void {
  if (outcome.outcome === 'conflict') expect(outcome.version).toBe(now);
  else expect(outcome.outcome === 'done' || (outcome.outcome === 'refused' && asked <= now)).toBe(true);
}

/** The store shows, counts and logs what the model knows. */
async function expectAgreement({ comments }: Known, store: CommentStore): Promise<void> {
  const shown = (await store.published(STORY)).map(({ id }) => id).sort();
  // `b` answers `a`.
  const visible = ids.filter((id) => comments[id]?.state === 'published' && comments.a?.state === 'published');
  expect(shown).toEqual(visible);
  const counts = await store.counts();
  for (const [view, state] of [
    ['inbox', 'held'],
    ['published', 'published'],
    ['rejected', 'rejected'],
    ['withdrawn', 'withdrawn'],
  ] as const)
    expect(counts[view]).toBe(Object.values(comments).filter((comment) => comment.state === state).length);
  const kept = (await store.list({ view: 'all', limit: 9 })).comments;
  const events = await store.events({ limit: 200 });
  for (const id of ids) {
    const { state, version, decisions } = comments[id] ?? {};
    expect(kept.find((comment) => comment.id === id)).toMatchObject({ state, version });
    expect(events.filter(({ comment }) => comment === id)).toHaveLength((decisions ?? 0) + 1);
  }
}

/** The state machine under several editors, against a model of three fields. */
export function checkModel({ database, store }: Bench): void {
  test('whatever editors do at once, the store does what the model allows', async () => {
    const command = fc
      .tuple(
        fc.constantFrom(...ids),
        // Erasing ends a comment's story: it comes seldom, so that the rest is long.
        fc.array(fc.constantFrom(...actions.filter((action) => action !== 'erase'), ...actions), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom(0, 0, 0, 1),
      )
      .map((parts) => new DecideAtOnce(...parts));
    await fc.assert(
      fc.asyncProperty(fc.commands([command], { maxCommands: 12 }), async (commands) => {
        await emptyTables(database());
        await submitSample(store(), 'a');
        await submitSample(store(), 'b', { parent: 'a', receivedAt: RECEIVED_AT + 1 });
        const fresh = () => ({ state: 'held' as const, version: 1, decisions: 0 });
        await fc.asyncModelRun(() => ({ model: { comments: { a: fresh(), b: fresh() } }, real: store() }), commands);
      }),
      { numRuns: 15 },
    );
  });
}
