import { expect, it } from 'vitest';
import { scoreAnswers } from './score-answers.ts';

const queries = [
  { id: 'q1', type: 'accent', q: 'một', relevant: ['a', 'b'], best: ['b'], not: ['x'] },
  { id: 'q2', type: 'tone', q: 'hai', relevant: ['c'] },
];

it('scores recall, place, empty answers and what stands above the right answer', () => {
  const answers = new Map([['một', ['x', 'a', 'b']]]);
  expect(scoreAnswers(queries, answers)).toEqual({
    queries: 2,
    recallAt5: 0.5,
    mrr: 0.167,
    empty: 1,
    distractors: 1,
    classes: {
      accent: { queries: 1, recallAt5: 1, mrr: 0.333, empty: 0, distractors: 1 },
      tone: { queries: 1, recallAt5: 0, mrr: 0, empty: 1, distractors: 0 },
    },
  });
});
