import { expect, it } from 'vitest';
import { testEditor } from '../../testing/newsroom/open-test-desk.ts';
import { refuseAction } from './actions.ts';
import type { Stage } from './stage.ts';
import type { StoryEventKind } from './story-record.ts';

const mai = testEditor('mai', 'head');

const approvalBy = (
  editor: typeof mai,
  work: Stage,
  writers: readonly string[],
  ...events: [StoryEventKind, string][]
) =>
  refuseAction(
    'approve',
    {
      live: undefined,
      work,
      needsSecondPerson: true,
      record: { writers, events: events.map(([kind, by]) => ({ at: '2026-11-22T01:00:00Z', by, name: by, kind })) },
    },
    editor,
  );

it('takes an approval only of what somebody else handed on this time', () => {
  expect(approvalBy(mai, 'submitted', ['lan'], ['submitted', 'lan'])).toBeUndefined();
  expect(approvalBy(mai, 'submitted', ['lan', 'mai'], ['submitted', 'lan'])).toBeUndefined();
  expect(approvalBy(mai, 'submitted', ['mai'], ['submitted', 'lan'])).toBe('second-person');
  expect(approvalBy(mai, 'draft', ['lan', 'mai'], ['submitted', 'lan'], ['taken-back', 'lan'])).toBe('second-person');
  expect(approvalBy(mai, 'draft', ['lan', 'mai'], ['submitted', 'lan'], ['approved', 'mai'])).toBe('second-person');
});

it('leaves nobody without a way: what came from outside, or had an hour, is that of whoever handed it on', () => {
  expect(approvalBy(mai, 'submitted', [], ['submitted', 'lan'])).toBeUndefined();
  expect(approvalBy(mai, 'submitted', [], ['submitted', 'mai'])).toBe('second-person');
  const scheduled = [
    ['submitted', 'lan'],
    ['approved', 'mai'],
    ['unscheduled', 'mai'],
  ] as [StoryEventKind, string][];
  expect(approvalBy(mai, 'submitted', [], ...scheduled)).toBeUndefined();
});
