import { expect, test } from 'vitest';
import { commentStates } from './comment.ts';
import { actions, isUpheldRejection, stateAfter, statesBefore } from './transitions.ts';

test('allows exactly the steps of the model', () => {
  const steps = commentStates.flatMap((from) =>
    actions.flatMap((action) => {
      const to = stateAfter(from, action);
      return to === undefined ? [] : [`${from} ${action} ${to}`];
    }),
  );
  expect(steps.sort()).toEqual(
    [
      'held publish published',
      'held reject rejected',
      'published withdraw withdrawn',
      'rejected restore held',
      'withdrawn restore held',
      'held erase erased',
      'published erase erased',
      'rejected erase erased',
      'withdrawn erase erased',
    ].sort(),
  );
});

test('nothing leads out of erased', () => {
  expect(actions.filter((action) => statesBefore(action).includes('erased'))).toEqual([]);
});

test('only a second look lets a rejection be given again', () => {
  expect(isUpheldRejection('rejected', 'reject', 'asked')).toBe(true);
  expect(isUpheldRejection('rejected', 'reject', null)).toBe(false);
  expect(isUpheldRejection('held', 'reject', 'asked')).toBe(false);
});
