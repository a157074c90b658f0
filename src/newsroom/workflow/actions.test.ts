import { describe, expect, it, test } from 'vitest';
import { roles } from '../../comments/domain/roles.ts';
import { testEditor } from '../../testing/newsroom/open-test-desk.ts';
import { actionsFor, refuseAction, storyActions, type ActionFacts } from './actions.ts';
import type { StoryEvent } from './story-record.ts';

const lan = testEditor('lan');
const head = testEditor('hung', 'head');
const submittedBy = (by: string): StoryEvent => ({ at: '2026-11-22T01:00:00Z', by, name: by, kind: 'submitted' });
const facts = (given: Partial<ActionFacts>): ActionFacts => ({
  live: undefined,
  work: undefined,
  record: { events: [], writers: [] },
  needsSecondPerson: false,
  ...given,
});
const writtenByLan = { events: [submittedBy('lan')], writers: ['lan'] };

test.each([
  ['a draft', { work: 'draft' }, ['submit', 'approve', 'rename', 'change-kind', 'drop']],
  ['a returned text', { work: 'returned' }, ['submit', 'approve', 'rename', 'change-kind', 'drop']],
  ['a submitted text', { work: 'submitted' }, ['take-back', 'return', 'approve', 'rename', 'change-kind', 'drop']],
  ['a text that waits for its hour', { live: 'scheduled' }, ['unschedule', 'rename']],
  [
    'a waiting text that is being changed',
    { live: 'scheduled', work: 'draft' },
    ['submit', 'approve', 'rename', 'drop'],
  ],
  ['a public text', { live: 'published' }, ['withdraw', 'rename']],
  [
    'a public text with a submitted change',
    { live: 'published', work: 'submitted' },
    ['take-back', 'return', 'approve', 'withdraw', 'rename', 'drop'],
  ],
  ['a withdrawn text', { live: 'withdrawn' }, ['restore']],
] as const)('a head may take with %s every action of its stage', (_, stages, expected) => {
  expect(actionsFor(facts(stages), head)).toEqual(expected);
});

describe('an editor', () => {
  it('submits and drops his own text, and takes it back', () => {
    expect(actionsFor(facts({ work: 'draft', record: writtenByLan }), lan)).toEqual(['submit', 'change-kind', 'drop']);
    expect(actionsFor(facts({ work: 'submitted', record: writtenByLan }), lan)).toEqual([
      'take-back',
      'change-kind',
      'drop',
    ]);
  });

  it('neither takes back nor drops what others write', () => {
    const others = { events: [submittedBy('mai')], writers: ['mai'] };
    const judged = facts({ work: 'submitted', record: others });
    expect(refuseAction('take-back', judged, lan)).toBe('not-yours');
    expect(refuseAction('drop', judged, lan)).toBe('not-yours');
  });

  it('does nothing to what readers have', () => {
    for (const live of ['scheduled', 'published', 'withdrawn'] as const)
      expect(actionsFor(facts({ live }), lan)).toEqual([]);
  });
});

describe('the second person', () => {
  const strict = (by: string, ...writers: string[]) =>
    facts({ work: 'submitted', needsSecondPerson: true, record: { events: [submittedBy(by)], writers } });

  it.each([
    ['another one wrote and submitted', strict('lan', 'lan'), undefined],
    ['the head only mended what another one submitted', strict('lan', 'lan', 'hung'), undefined],
    ['the head wrote all', strict('hung', 'hung'), 'second-person'],
    ['the head submitted what another one wrote', strict('hung', 'lan'), 'second-person'],
    ['another one submitted what the head alone wrote', strict('lan', 'hung'), 'second-person'],
    ['nobody submitted', facts({ work: 'draft', needsSecondPerson: true }), 'second-person'],
  ])('approves, or does not: %s', (_, judged, expected) => {
    expect(refuseAction('approve', judged, head)).toBe(expected);
  });
});

test('what a stage does not know nobody may do', () => {
  for (const role of roles)
    for (const action of storyActions.filter((name) => name !== 'rename'))
      expect(refuseAction(action, facts({}), testEditor('ai', role))).toBe('wrong-stage');
});
