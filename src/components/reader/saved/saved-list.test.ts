import { describe, expect, test } from 'vitest';
import { addSaved, parseSaved, removeSaved, type SavedStory } from './saved-list.ts';

const story = (path: string, savedAt = 1): SavedStory => ({
  path,
  savedAt,
  title: 'Bài',
  standfirst: 'Sapo',
  date: '25/02/2020',
});

test('puts the newest saved first, each once', () => {
  const list = addSaved(addSaved(addSaved([], story('/tin-tuc/a/')), story('/tin-tuc/b/')), story('/tin-tuc/a/', 3));
  expect(list.map(({ path, savedAt }) => [path, savedAt])).toEqual([
    ['/tin-tuc/a/', 3],
    ['/tin-tuc/b/', 1],
  ]);
});

test('takes one off', () => {
  expect(removeSaved([story('/tin-tuc/a/'), story('/tin-tuc/b/')], '/tin-tuc/a/')).toEqual([story('/tin-tuc/b/')]);
});

describe('parseSaved', () => {
  test('reads back what was stored', () => {
    expect(parseSaved(JSON.stringify([story('/tin-tuc/a/')]))).toEqual([story('/tin-tuc/a/')]);
  });

  test.each([
    [null],
    ['{'],
    ['{}'],
    ['[null, 1, {}]'],
    [JSON.stringify([story('//elsewhere.example/')])],
    [JSON.stringify([story('/\\elsewhere.example/')])],
    [JSON.stringify([story('javascript:alert(1)')])],
  ])('drops %s', (stored) => {
    expect(parseSaved(stored)).toEqual([]);
  });
});
